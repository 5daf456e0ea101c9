package nenrin.imaging.strips;

import java.util.List;
import nenrin.imaging.Picture;

/** Square pictures in rows and columns, a caption over each column and beside each row. */
public final class Grid {
    private Grid() {}

    /**
     * One row of a grid.
     *
     * @param caption what stands to its left; up to 7 letters fit
     * @param pictures from left to right
     */
    public record Row(String caption, List<Picture> pictures) {
        /** Keeps the pictures from changing. */
        public Row {
            pictures = List.copyOf(pictures);
        }
    }

    /**
     * Draws a grid.
     *
     * @param columns captions, from left to right
     * @param rows from top to bottom; inputs first, then training downwards
     * @param side of each picture in the grid, in pixels
     */
    public static Picture draw(List<String> columns, List<Row> rows, int side) {
        int step = side + Panels.GAP;
        int margin = rows.stream().allMatch(row -> row.caption().isEmpty()) ? Panels.GAP : 80;
        int width = margin + step * columns.size();
        try (Panels panels = new Panels(width, Panels.CAPTION + step * rows.size())) {
            for (int column = 0; column < columns.size(); column++) {
                panels.write(columns.get(column), margin + step * column + side / 2.0, Panels.GAP);
            }
            for (int i = 0; i < rows.size(); i++) {
                draw(panels, rows.get(i), margin, Panels.CAPTION + step * i, side);
            }
            return panels.picture();
        }
    }

    private static void draw(Panels panels, Row row, int margin, int top, int side) {
        panels.write(row.caption(), margin / 2.0, top + (side - Panels.LETTERS) / 2);
        int left = margin;
        for (Picture picture : row.pictures()) {
            panels.put(picture, left, top, side, side);
            left += side + Panels.GAP;
        }
    }
}
