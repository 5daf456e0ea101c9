package nenrin.networks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nenrin.imaging.pasting.Differences;
import nenrin.imaging.pasting.FaceChange;
import nenrin.imaging.pasting.Shifts;

/**
 * What must change in n faces: first they are bent, then differences are added.
 *
 * @param differences [n, size, size, 3], added to pixels in [-1, 1]
 * @param shifts [n, g, g, 2]: where a bent face takes its pixels from, right and down of where they are wanted, as shares of the side, on a
 *     grid of any g; empty where nothing is bent
 */
@SuppressWarnings("ArrayRecordComponent")
public record Changes(float[] differences, float[] shifts) {
    /** Differences alone. */
    public static Changes adding(float[] differences) {
        return new Changes(differences, new float[0]);
    }

    /**
     * The faces as they become.
     *
     * @param faces [n, size, size, 3] in [-1, 1]
     * @return as many numbers, which may lie outside of [-1, 1]
     */
    public float[] appliedTo(float[] faces, int size) {
        float[] changed = new float[faces.length];
        if (shifts.length == 0) {
            System.arraycopy(faces, 0, changed, 0, faces.length);
        } else {
            Bending.of(size, this).bend(faces, shifts, changed);
        }
        for (int i = 0; i < changed.length; i++) {
            changed[i] += differences[i];
        }
        return changed;
    }

    /** What must change in each of the faces, as it is pasted into photos; {@code size} is the faces' side in pixels. */
    public List<FaceChange> each(int size) {
        int pixels = 3 * size * size;
        int faces = differences.length / pixels;
        int numbers = shifts.length / faces;
        int grid = (int) Math.round(Math.sqrt(numbers / 2.0));
        List<FaceChange> changes = new ArrayList<>();
        for (int i = 0; i < faces; i++) {
            changes.add(new FaceChange(
                    new Differences(size, part(differences, i, pixels)),
                    grid == 0 ? Shifts.NONE : new Shifts(grid, part(shifts, i, numbers))));
        }
        return changes;
    }

    private static float[] part(float[] numbers, int i, int each) {
        return Arrays.copyOfRange(numbers, i * each, (i + 1) * each);
    }
}
