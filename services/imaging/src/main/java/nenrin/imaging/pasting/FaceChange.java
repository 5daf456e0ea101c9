package nenrin.imaging.pasting;

/**
 * What an ager wants changed in one face: it is bent first, then differences are added.
 *
 * @param differences in the face as it is after bending
 */
public record FaceChange(Differences differences, Shifts shifts) {
    /** Differences alone. */
    public static FaceChange adding(Differences differences) {
        return new FaceChange(differences, Shifts.NONE);
    }

    /** More or less of the same change. */
    public FaceChange times(float factor) {
        return new FaceChange(
                new Differences(differences.size(), times(differences.rgb(), factor)),
                new Shifts(shifts.size(), times(shifts.xy(), factor)));
    }

    private static float[] times(float[] numbers, float factor) {
        float[] products = new float[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            products[i] = factor * numbers[i];
        }
        return products;
    }
}
