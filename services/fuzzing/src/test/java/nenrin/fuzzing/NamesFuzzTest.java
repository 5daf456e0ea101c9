package nenrin.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import nenrin.ingest.labels.Labelling;
import nenrin.ingest.labels.Labels;
import nenrin.ingest.labels.UtkFaceLabels;
import nenrin.ingest.names.FilePath;
import org.junit.jupiter.params.provider.MethodSource;

class NamesFuzzTest {
    private static final Labels UTKFACE = new UtkFaceLabels();

    static Stream<byte[]> names() {
        return Stream.of("25_1_0_20170116174525125.jpg.chip.jpg", "a/b\\c/25_1_.jpg", "..\u0000\u202E")
                .map(name -> name.getBytes(UTF_8))
                .flatMap(Mutations::of);
    }

    @MethodSource("names")
    @FuzzTest
    void whateverAPictureIsCalledThereIsALabelOrASentence(byte[] name) {
        String text = new String(name, UTF_8);
        String shown = FilePath.ofZip(text).name();
        assertThat(shown).doesNotContain("/");
        if (UTKFACE.of(shown) instanceof Labelling.Unlabelled(var failure)) {
            assertThat(failure.sentence()).isNotBlank();
        }
    }
}
