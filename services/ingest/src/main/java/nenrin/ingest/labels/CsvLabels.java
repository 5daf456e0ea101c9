package nenrin.ingest.labels;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nenrin.events.Failure;
import nenrin.ingest.labels.Labelling.Labelled;
import nenrin.ingest.labels.Labelling.Unlabelled;
import nenrin.ingest.labels.TableReading.Table;
import nenrin.ingest.labels.TableReading.Unusable;
import nenrin.ingest.names.FilePath;
import org.jspecify.annotations.Nullable;

/** Labels in a table: the columns {@code file}, {@code age} and {@code gender}, named in the first line, in any order and among others. */
public final class CsvLabels implements Labels {
    /** A longer cell comes from a quote that was not closed, characters. */
    private static final int LONGEST = 1024;

    private static final int QUOTED = 60;

    private final Map<String, Labelled> byFile;

    private CsvLabels(Map<String, Labelled> byFile) {
        this.byFile = byFile;
    }

    /** Reads the whole table. */
    public static TableReading read(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        List<String> header = lines.isEmpty()
                ? List.of()
                : CsvLine.cells(lines.getFirst().replace("\uFEFF", "").toLowerCase(Locale.ROOT));
        if (!header.contains("file") || !(header.contains("age") || header.contains("gender"))) {
            return unusable("The first line of the labels must name the columns: file,age,gender.");
        }
        return read(header, lines.subList(1, lines.size()));
    }

    private static TableReading read(List<String> header, List<String> lines) {
        Map<String, Labelled> byFile = HashMap.newHashMap(lines.size());
        for (String line : lines) {
            List<String> cells = CsvLine.cells(line);
            String file = cell(cells, header.indexOf("file"));
            if (file == null) {
                return unusable("A line of the labels names no file: \"" + start(line) + "\".");
            }
            if (cells.stream().anyMatch(cell -> cell.length() > LONGEST)) {
                return unusable("A line of the labels has a very long cell: \"" + start(line) + "\".");
            }
            Labelled label = label(header, cells);
            Labelled other = byFile.put(new FilePath(file).name(), label);
            if (other != null && !other.equals(label)) {
                return unusable("The labels say two different things of one file: \"" + start(line) + "\".");
            }
        }
        return new Table(new CsvLabels(byFile));
    }

    private static Labelled label(List<String> header, List<String> cells) {
        String gender = GenderText.read(cell(cells, header.indexOf("gender")));
        return new Labelled(cell(cells, header.indexOf("age")), gender);
    }

    private static @Nullable String cell(List<String> cells, int column) {
        if (column < 0 || column >= cells.size() || cells.get(column).isEmpty()) {
            return null;
        }
        return cells.get(column);
    }

    private static String start(String line) {
        String plain = line.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= QUOTED ? plain : plain.substring(0, QUOTED) + "…";
    }

    private static Unusable unusable(String sentence) {
        return new Unusable(new Failure("labels-malformed", sentence));
    }

    @Override
    public Labelling of(String fileName) {
        Labelled label = byFile.get(fileName);
        return label != null
                ? label
                : new Unlabelled(new Failure("label-missing", "No line of the labels names this file."));
    }
}
