package nenrin.bench.cleansing;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Adds up what work takes, by name, in time of all cores: other processes on the machine do not count, the compiler's and the collector's
 * threads do.
 */
final class Stopwatch {
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Map<String, Long> nanos = new LinkedHashMap<>();

    /** Does the work and counts it under a name. */
    <T> T time(String name, Supplier<T> work) {
        long start = PROCESS.getProcessCpuTime();
        T done = work.get();
        nanos.merge(name, PROCESS.getProcessCpuTime() - start, Long::sum);
        return done;
    }

    /** Seconds by name, in the order in which the names came. */
    Map<String, Double> seconds() {
        Map<String, Double> seconds = new LinkedHashMap<>();
        nanos.forEach((name, count) -> seconds.put(name, count / 1e9));
        return seconds;
    }
}
