package nenrin.local.terminal;

import java.util.ArrayList;
import java.util.List;

/** Rows of words in columns as wide as their widest word; numbers to the right. */
public final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    /** A table with this heading. */
    public Table(String... heading) {
        rows.add(List.of(heading));
    }

    /** Adds a row with as many cells as the heading has. */
    public Table row(Object... cells) {
        if (cells.length != rows.getFirst().size()) {
            throw new IllegalArgumentException("A row has as many cells as the heading.");
        }
        rows.add(List.of(cells).stream().map(Object::toString).toList());
        return this;
    }

    /** Whether there is nothing but the heading. */
    public boolean isEmpty() {
        return rows.size() == 1;
    }

    /** The lines, each set in by two spaces. */
    public List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            String gap = " ".repeat(width(column) - cell.length());
            line.append("  ").append(isNumeric(column) ? gap + cell : cell + gap);
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private boolean isNumeric(int column) {
        return rows.stream().skip(1).allMatch(row -> row.get(column).matches("[0-9.,]+"));
    }
}
