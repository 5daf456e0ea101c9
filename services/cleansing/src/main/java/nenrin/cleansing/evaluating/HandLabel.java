package nenrin.cleansing.evaluating;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a person says of a picture.
 *
 * @param file its name
 * @param reasons what is wrong with it, such as {@code blur}; empty where nothing is
 */
record HandLabel(String file, Judgement judgement, Set<String> reasons) {
    /** Whether a person would train on it. */
    enum Judgement {
        GOOD,
        BORDERLINE,
        BAD
    }

    HandLabel {
        reasons = Set.copyOf(reasons);
    }

    /**
     * A table: file, verdict, reasons with commas between them. Lines that begin with # are remarks.
     *
     * @throws IllegalArgumentException if a line is no such line
     */
    static List<HandLabel> read(Path table) throws IOException {
        return Files.readAllLines(table).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("file\t"))
                .map(HandLabel::of)
                .toList();
    }

    private static HandLabel of(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() < 2) {
            throw new IllegalArgumentException("A label is file, verdict and reasons with tabs between, not: " + line);
        }
        String reasons = cells.size() < 3 ? "" : cells.get(2).strip();
        return new HandLabel(
                cells.getFirst(),
                Judgement.valueOf(cells.get(1).strip().toUpperCase(Locale.ROOT)),
                reasons.isEmpty() ? Set.of() : Set.of(reasons.split(" *, *")));
    }
}
