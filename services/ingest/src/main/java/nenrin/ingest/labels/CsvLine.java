package nenrin.ingest.labels;

import java.util.ArrayList;
import java.util.List;

/** One line of a CSV file: cells between commas, in double quotes where a comma is part of one (RFC 4180; no line breaks in cells). */
final class CsvLine {
    private CsvLine() {}

    /** The cells, without the spaces around them. */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && line.startsWith("\"\"", i)) {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
