package nenrin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What this process holds, as Linux counts it. */
final class ProcessMemory {
    private ProcessMemory() {}

    /** Resident now. */
    static long bytes() {
        return kilobytes("VmRSS:") * 1000;
    }

    /** The most that was ever resident. */
    static double peakGigabytes() {
        return kilobytes("VmHWM:") / 1e6;
    }

    private static long kilobytes(String key) {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith(key))
                    .map(line -> List.of(line.strip().split("\\s+", -1)).get(1))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException notLinux) {
            return 0;
        }
    }
}
