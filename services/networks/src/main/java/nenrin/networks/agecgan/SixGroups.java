package nenrin.networks.agecgan;

/** The six age groups of Age-cGAN (section 2.1): 0–18, 19–29, 30–39, 40–49, 50–59, 60 and over. */
final class SixGroups {
    static final int COUNT = 6;

    private static final int[] LAST_YEARS = {18, 29, 39, 49, 59};
    private static final float[] CENTRES = {10, 24, 34, 44, 54, 68};

    private SixGroups() {}

    /** The group of an age in years, 0 to 5. */
    static int of(double age) {
        int group = 0;
        while (group < LAST_YEARS.length && age >= LAST_YEARS[group] + 1) {
            group++;
        }
        return group;
    }

    /** One-hot rows [n, 6] of ages in years. */
    static float[] oneHot(int[] ages) {
        float[] rows = new float[ages.length * COUNT];
        for (int i = 0; i < ages.length; i++) {
            rows[i * COUNT + of(ages[i])] = 1;
        }
        return rows;
    }

    /** An age between the centres of two groups is a blend of both, beyond the first and last just that group: [6]. */
    static float[] condition(float age) {
        float[] condition = new float[COUNT];
        int upper = 0;
        while (upper < COUNT && CENTRES[upper] < age) {
            upper++;
        }
        int high = Math.min(upper, COUNT - 1);
        int low = Math.max(0, upper - 1);
        float share = low == high ? 1 : (age - CENTRES[low]) / (CENTRES[high] - CENTRES[low]);
        condition[low] += 1 - share;
        condition[high] += share;
        return condition;
    }
}
