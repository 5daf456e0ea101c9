package nenrin.networks.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nenrin.imaging.Picture;
import nenrin.networks.Ager;
import nenrin.networks.engine.Pixels;

/** The same few faces again and again: the inputs on top, a row for each time it was asked, the wanted age growing to the right. */
final class SampleGrid {
    private static final int FACES = 3;
    private static final float[] AGES = {3, 13, 25, 45, 65, 78};
    private static final int MOST_ROWS = 12;

    private final ShownFaces shown;
    private final ShownFaces faces;
    private final int size;
    private final List<byte[]> rows = new ArrayList<>();

    SampleGrid(ShownFaces shown) {
        this.shown = shown;
        faces = shown.first(FACES);
        size = shown.size();
        rows.add(row(faces.pixels(AGES.length)));
    }

    /** All faces that may be shown; the grid has the first few. */
    ShownFaces shown() {
        return shown;
    }

    /** The grid with a row more. Of many rows every other one is left out again, so that the first and the last stay. */
    Picture grownBy(Ager ager) {
        if (rows.size() > MOST_ROWS) {
            for (int i = rows.size() - 2; i > 1; i -= 2) {
                rows.remove(i);
            }
        }
        rows.add(row(faces.aged(ager, AGES)));
        return picture(rows);
    }

    /** A picture for each row but the first: the inputs and, below, what became of them by then. */
    List<Picture> frames() {
        return rows.stream()
                .skip(1)
                .map(row -> picture(List.of(rows.getFirst(), row)))
                .toList();
    }

    /** Goes on below an earlier grid; not if that shows other faces, or one that must not be shown any more. */
    void goOnBelow(Picture earlier) {
        int row = rows.getFirst().length;
        byte[] top = Arrays.copyOf(earlier.rgb(), Math.min(row, earlier.rgb().length));
        if (earlier.width() == columns() * size && Arrays.equals(top, rows.getFirst())) {
            for (int at = row; at + row <= earlier.rgb().length; at += row) {
                rows.add(Arrays.copyOfRange(earlier.rgb(), at, at + row));
            }
        }
    }

    private Picture picture(List<byte[]> some) {
        int length = some.getFirst().length;
        byte[] rgb = new byte[some.size() * length];
        for (int i = 0; i < some.size(); i++) {
            System.arraycopy(some.get(i), 0, rgb, i * length, length);
        }
        return new Picture(columns() * size, some.size() * size, rgb);
    }

    /** From pictures [columns, size, size, 3] to rows of pixels that go through all of them. */
    private byte[] row(float[] pictures) {
        byte[] row = new byte[pictures.length];
        for (int column = 0; column < columns(); column++) {
            Picture picture = Pixels.toPicture(pictures, column * 3 * size * size, size, size);
            for (int y = 0; y < size; y++) {
                System.arraycopy(
                        picture.rgb(), picture.index(0, y), row, 3 * (y * columns() + column) * size, 3 * size);
            }
        }
        return row;
    }

    private int columns() {
        return faces.faces().size() * AGES.length;
    }
}
