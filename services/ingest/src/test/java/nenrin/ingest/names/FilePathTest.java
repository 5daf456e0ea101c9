package nenrin.ingest.names;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilePathTest {

    @ParameterizedTest
    @CsvSource({
        "UTKFace/a.jpg, a.jpg",
        "../../etc/passwd, passwd",
        "C:\\Users\\me\\b.jpg, b.jpg",
        "/c.jpg, c.jpg",
        "folder/, folder",
    })
    void theNameIsWhatComesAfterTheFolders(String path, String name) {
        assertThat(new FilePath(path).name()).isEqualTo(name);
    }

    @Test
    void nothingThatATerminalWouldObeyStaysInAName() {
        assertThat(new FilePath("a\u001b[31m\u0000\n\u202eb\ud800.jpg").name()).isEqualTo("a[31mb.jpg");
    }

    @Test
    void aLongNameIsCut() {
        assertThat(new FilePath("x".repeat(100_000)).name()).hasSize(FilePath.LONGEST_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {".DS_Store", "faces/.hidden/a.jpg", "__MACOSX/faces/._a.jpg", "faces\\.thumb"})
    void whatSystemsPutBesideIsHidden(String path) {
        assertThat(new FilePath(path).isHidden()).isTrue();
    }

    @Test
    void aPictureOfOnesOwnIsNotHidden() {
        assertThat(new FilePath("UTKFace/25_0_2_2017.jpg.chip.jpg").isHidden()).isFalse();
    }

    @Test
    void zipsThatWriteUtf8WithoutSayingSoAreUnderstood() {
        assertThat(FilePath.ofZip(new String("年輪.jpg".getBytes(UTF_8), ISO_8859_1))
                        .name())
                .isEqualTo("年輪.jpg");
        assertThat(FilePath.ofZip("年輪.jpg").name()).isEqualTo("年輪.jpg");
        assertThat(FilePath.ofZip("é.jpg").name()).isEqualTo("é.jpg");
    }
}
