package nenrin.networks.residual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LongSummaryStatistics;
import java.util.stream.LongStream;
import nenrin.networks.engine.Natives;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;

/** A training that runs for days holds after a thousand steps what it held before, on a narrow network. */
class NativeMemoryTest {
    private static final int N = 2;
    private static final int ROUNDS = 4;
    private static final long TOLERATED = 6L << 20;

    @Test
    void noNativeMemoryGrowsOverAThousandSteps() {
        Natives.choose();
        ResidualNetworks networks = ResidualNetworks.drawn(new Scale(16, 2), 1);
        Batch batch = new Batch(new float[N * 16 * 16 * 3], new int[N], new int[N], new int[] {3, 4});
        try (ResidualStep step = new ResidualStep(networks, N, 2)) {
            steps(step, batch, 300);
            long arrays = Pointer.totalBytes();
            LongSummaryStatistics growth = LongStream.generate(() -> growth(step, batch, 1000 / ROUNDS))
                    .limit(ROUNDS)
                    .summaryStatistics();
            assertThat(Pointer.totalBytes() - arrays)
                    .as("bytes that JavaCPP holds")
                    .isLessThan(1 << 20);
            assertThat(growth.getMin())
                    .as("bytes outside of Java's heap: %s", growth)
                    .isLessThan(TOLERATED);
        }
    }

    /** What is leaked is leaked in every round; what the machine's own doings add comes in some of them. */
    private static long growth(ResidualStep step, Batch batch, int count) {
        long before = resident();
        steps(step, batch, count);
        return resident() - before;
    }

    private static void steps(ResidualStep step, Batch batch, int count) {
        for (int i = 0; i < count; i++) {
            step.learn(batch, 1e-4, 1e-4, 0.8);
        }
        System.gc();
    }

    /** Resident memory that is not Java's heap: the heap's own coming and going would hide a leak. */
    private static long resident() {
        try {
            String status = Files.readString(Path.of("/proc/self/smaps_rollup"));
            long all = status.lines()
                    .filter(line -> line.startsWith("Rss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .sum();
            return all - Runtime.getRuntime().totalMemory();
        } catch (IOException notLinux) {
            return 0;
        }
    }
}
