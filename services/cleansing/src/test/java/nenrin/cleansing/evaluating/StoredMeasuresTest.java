package nenrin.cleansing.evaluating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nenrin.cleansing.deciding.SomeFaces;
import nenrin.events.FaceMeasured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredMeasuresTest {
    @TempDir
    private Path folder;

    @Test
    void what_was_stored_is_read_again() throws IOException {
        Path file = folder.resolve("measures");
        FaceMeasured good = SomeFaces.good();
        FaceMeasured none = SomeFaces.noPicture();
        StoredMeasures.add("a.jpg", good, file);
        StoredMeasures.add("b.jpg", none, file);
        assertThat(StoredMeasures.read(file))
                .hasSize(2)
                .containsEntry("a.jpg", good)
                .containsEntry("b.jpg", none);
    }

    @Test
    void without_a_file_nothing_is_stored() throws IOException {
        assertThat(StoredMeasures.read(folder.resolve("none"))).isEmpty();
    }
}
