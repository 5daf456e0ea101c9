package nenrin.networks.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nenrin.imaging.Picture;
import nenrin.networks.Ager;
import nenrin.networks.engine.Pixels;
import org.jspecify.annotations.Nullable;

/** The same few faces again and again: the inputs on top, a row for each time it was asked, the wanted age growing to the right. */
final class SampleGrid {
    /** Ages of the faces shown, or as near as there are. */
    private static final int[] SHOWN = {8, 30, 55};

    private static final int FACES = SHOWN.length;
    private static final float[] AGES = {3, 13, 25, 45, 65, 78};
    private static final int MOST_ROWS = 12;

    private final TrainingFaces faces;
    private final List<TrainingFace> shown = new ArrayList<>();
    private final List<byte[]> rows = new ArrayList<>();

    SampleGrid(TrainingFaces faces) {
        this.faces = faces;
        for (int age : SHOWN) {
            shown.add(nearest(age));
        }
    }

    private TrainingFace nearest(int age) {
        return IntStream.range(0, faces.count())
                .mapToObj(faces::get)
                .min(Comparator.comparingInt(face -> Math.abs(face.age() - age)))
                .orElseThrow();
    }

    /** The grid with a row more. Of many rows every other one is left out again, so that the first and the last stay. */
    Picture grownBy(Ager ager) {
        if (rows.isEmpty()) {
            rows.add(row(null));
        }
        if (rows.size() > MOST_ROWS) {
            for (int i = rows.size() - 2; i > 1; i -= 2) {
                rows.remove(i);
            }
        }
        rows.add(row(ager));
        int height = rows.size() * faces.size();
        byte[] rgb = new byte[rows.size() * rows.getFirst().length];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i), 0, rgb, i * rows.getFirst().length, rows.getFirst().length);
        }
        return new Picture(FACES * AGES.length * faces.size(), height, rgb);
    }

    private byte[] row(@Nullable Ager ager) {
        int size = faces.size();
        byte[] row = new byte[FACES * AGES.length * size * size * 3];
        for (int column = 0; column < FACES * AGES.length; column++) {
            TrainingFace face = shown.get(column / AGES.length);
            Picture shown = ager == null ? face.crop() : aged(ager, face, AGES[column % AGES.length]);
            for (int y = 0; y < size; y++) {
                System.arraycopy(
                        shown.rgb(), shown.index(0, y), row, 3 * (y * FACES * AGES.length + column) * size, 3 * size);
            }
        }
        return row;
    }

    private static Picture aged(Ager ager, TrainingFace face, float age) {
        float[] pixels = Pixels.toFloats(face.crop());
        float[] differences = ager.differences(pixels, new float[] {age}, new float[] {face.female() ? 1 : 0});
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] += differences[i];
        }
        return Pixels.toPicture(pixels, 0, face.crop().width(), face.crop().height());
    }
}
