package nenrin.networks.engine;

import static org.assertj.core.api.Assertions.assertThat;

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
}
