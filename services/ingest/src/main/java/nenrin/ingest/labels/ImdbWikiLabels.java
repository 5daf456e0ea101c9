package nenrin.ingest.labels;

import com.jmatio.io.MatFileReader;
import com.jmatio.io.MatFileType;
import com.jmatio.types.MLArray;
import com.jmatio.types.MLCell;
import com.jmatio.types.MLChar;
import com.jmatio.types.MLNumericArray;
import com.jmatio.types.MLStructure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import nenrin.events.Claim;
import nenrin.events.Failure;
import nenrin.events.Gender;
import nenrin.ingest.labels.Labelling.Labelled;
import nenrin.ingest.labels.Labelling.Unlabelled;
import nenrin.ingest.names.FilePath;
import org.jspecify.annotations.Nullable;

/**
 * Labels as IMDB-WIKI (Rothe, Timofte, Van Gool 2015, "DEX") has them, in one MATLAB structure named {@code imdb} or {@code wiki}: the fields
 * {@code full_path}, {@code dob} (birth, days of MATLAB), {@code photo_taken} (a year), {@code gender} (0 female, 1 male, NaN unknown) and
 * {@code face_score} (minus infinity where its detector found no face). The age follows from both dates; as its authors do, a photo is taken to be of
 * the middle of its year.
 */
public final class ImdbWikiLabels implements Labels {
    /** MATLAB counts days from the year 0 on; this is 1 January 1970. */
    private static final long EPOCH = 719_529;

    private static final Failure NO_FACE =
            new Failure("no-face", "The set's own detector found no face in the picture.");
    private static final Failure MISSING =
            new Failure("label-missing", "The MATLAB file says nothing of a picture of this name.");

    private final Map<String, Labelling> byFile;

    private ImdbWikiLabels(Map<String, Labelling> byFile) {
        this.byFile = byFile;
    }

    /** Reads the whole file. */
    public static TableReading read(byte[] file) {
        if (!MatlabCheck.holds(file)) {
            return unusable("is damaged, or none of level 5 with plain arrays");
        }
        try {
            return new MatFileReader(new ByteArrayInputStream(file), MatFileType.Regular)
                    .getContent().values().stream()
                            .filter(MLStructure.class::isInstance)
                            .findFirst()
                            .map(set -> (TableReading) new TableReading.Table(of((MLStructure) set)))
                            .orElseGet(() -> unusable("has no structure in it"));
        } catch (IOException | RuntimeException e) { // the library throws what comes to its mind
            return unusable("can't be read as IMDB-WIKI's");
        }
    }

    private static ImdbWikiLabels of(MLStructure set) {
        MLCell paths = (MLCell) set.getField("full_path");
        MLNumericArray<?> births = numbers(set, "dob");
        MLNumericArray<?> taken = numbers(set, "photo_taken");
        MLNumericArray<?> genders = numbers(set, "gender");
        MLNumericArray<?> scores = numbers(set, "face_score");
        int count = paths.cells().size();
        Map<String, Labelling> byFile = HashMap.newHashMap(count);
        for (int i = 0; i < count; i++) {
            String name = new FilePath(((MLChar) paths.get(i)).getString(0)).name();
            byFile.put(
                    name,
                    labelling(
                            births.get(i).doubleValue(),
                            taken.get(i).doubleValue(),
                            genders.get(i).doubleValue(),
                            scores.get(i).doubleValue()));
        }
        return new ImdbWikiLabels(byFile);
    }

    private static MLNumericArray<?> numbers(MLStructure set, String field) {
        MLArray array = set.getField(field);
        return (MLNumericArray<?>) array;
    }

    private static Labelling labelling(double birth, double taken, double gender, double score) {
        if (score == Double.NEGATIVE_INFINITY) {
            return new Unlabelled(NO_FACE);
        }
        LocalDate born = LocalDate.ofEpochDay((long) birth - EPOCH);
        int age = born.until(LocalDate.of((int) taken, Month.JULY, 1)).getYears();
        if (birth <= 0 || age < 0 || age > Claim.OLDEST) {
            return new Unlabelled(new Failure(
                    "age-impossible",
                    "Born in %d and photographed in %d: that makes %d years."
                            .formatted(born.getYear(), (int) taken, age)));
        }
        return new Labelled(Integer.toString(age), gender(gender));
    }

    private static @Nullable String gender(double number) {
        if (Double.isNaN(number)) {
            return null;
        }
        return (number == 1 ? Gender.MALE : Gender.FEMALE).wire();
    }

    private static TableReading unusable(String what) {
        return new TableReading.Unusable(new Failure("labels-malformed", "The MATLAB file " + what + "."));
    }

    @Override
    public Labelling of(String fileName) {
        return byFile.getOrDefault(fileName, new Unlabelled(MISSING));
    }
}
