package nenrin.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.jmatio.io.MatFileWriter;
import com.jmatio.types.MLCell;
import com.jmatio.types.MLChar;
import com.jmatio.types.MLDouble;
import com.jmatio.types.MLStructure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.List;
import java.util.stream.Stream;
import nenrin.ingest.labels.ImdbWikiLabels;
import nenrin.ingest.labels.TableReading;
import org.junit.jupiter.params.provider.MethodSource;

class MatlabFuzzTest {
    static Stream<byte[]> files() throws IOException {
        MLStructure set = new MLStructure("wiki", new int[] {1, 1});
        for (String field : List.of("dob", "photo_taken", "gender", "face_score")) {
            set.setField(field, new MLDouble(field, new Double[] {714_000.0, 2003.0}, 1));
        }
        MLCell paths = new MLCell("full_path", new int[] {1, 2});
        paths.set(new MLChar("", "00/a.jpg"), 0);
        paths.set(new MLChar("", "00/b.jpg"), 1);
        set.setField("full_path", paths);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new MatFileWriter(Channels.newChannel(bytes), List.of(set));
        return Mutations.of(bytes.toByteArray());
    }

    @MethodSource("files")
    @FuzzTest
    void whateverTheFileHoldsItIsReadOrRefused(byte[] file) {
        if (ImdbWikiLabels.read(file) instanceof TableReading.Unusable(var failure)) {
            assertThat(failure.sentence()).isNotBlank();
        }
    }
}
