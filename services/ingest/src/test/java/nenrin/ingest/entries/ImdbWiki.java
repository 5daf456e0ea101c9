package nenrin.ingest.entries;

import com.jmatio.io.MatFileWriter;
import com.jmatio.types.MLCell;
import com.jmatio.types.MLChar;
import com.jmatio.types.MLDouble;
import com.jmatio.types.MLStructure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes MATLAB files as IMDB-WIKI has them. */
final class ImdbWiki {
    private static final long EPOCH = 719_529;

    private final List<String> paths = new ArrayList<>();
    private final List<Double> births = new ArrayList<>();
    private final List<Double> taken = new ArrayList<>();
    private final List<Double> genders = new ArrayList<>();
    private final List<Double> scores = new ArrayList<>();

    ImdbWiki with(String path, LocalDate born, int photographed, double gender, double score) {
        paths.add(path);
        births.add((double) (born.toEpochDay() + EPOCH));
        taken.add((double) photographed);
        genders.add(gender);
        scores.add(score);
        return this;
    }

    byte[] bytes() throws IOException {
        MLCell names = new MLCell("full_path", new int[] {1, paths.size()});
        for (int i = 0; i < paths.size(); i++) {
            names.set(new MLChar("", paths.get(i)), i);
        }
        MLStructure set = new MLStructure("wiki", new int[] {1, 1});
        set.setField("dob", row("dob", births));
        set.setField("photo_taken", row("photo_taken", taken));
        set.setField("full_path", names);
        set.setField("gender", row("gender", genders));
        set.setField("face_score", row("face_score", scores));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new MatFileWriter(Channels.newChannel(bytes), List.of(set));
        return bytes.toByteArray();
    }

    private static MLDouble row(String name, List<Double> values) {
        return new MLDouble(name, values.toArray(Double[]::new), 1);
    }
}
