package nenrin.networks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NativesTest {
    @Test
    void aProcessorWithAvx2GetsTheFastNatives() {
        assertThat(Natives.extension("processor : 0\nflags\t\t: fpu sse2 fma avx avx2\n"))
                .isEqualTo("-onednn-avx2");
    }

    @Test
    void otherProcessorsGetThePlainOnes() {
        assertThat(Natives.extension("processor : 0\nflags\t\t: fpu sse2 avx avx2x\nbugs: avx2 fma\n"))
                .isEmpty();
        assertThat(Natives.extension("")).isEmpty();
    }

    @Test
    void theDeviceIsASentence() {
        Natives.choose();
        assertThat(Natives.describe().name()).isIn("cpu", "cuda");
        assertThat(Natives.describe().sentence()).endsWith(".");
    }

    @Test
    void theDeviceSaysHowManyThreadsAnOpHas() {
        assertThat(Natives.cpu(Map.of("OMP_NUM_THREADS", "1", "OPENBLAS_NUM_THREADS", "2")))
                .endsWith("threads an op: 1 of OpenMP, 2 of OpenBLAS.");
        assertThat(Natives.cpu(Map.of())).contains("as many as it likes of OpenMP");
    }

    @Test
    void processesWithNetworksGetOneThreadAnOpAndKeepTheirMemory() {
        assertThat(Natives.environment())
                .containsEntry("OMP_NUM_THREADS", "1")
                .containsEntry("OPENBLAS_NUM_THREADS", "1")
                .containsKeys("MALLOC_ARENA_MAX", "MALLOC_MMAP_THRESHOLD_", "MALLOC_TRIM_THRESHOLD_");
    }
}
