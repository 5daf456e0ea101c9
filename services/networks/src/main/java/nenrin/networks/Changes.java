package nenrin.networks;

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
}
