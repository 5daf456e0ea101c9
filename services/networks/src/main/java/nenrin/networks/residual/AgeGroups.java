package nenrin.networks.residual;

/** The ten age groups of CAAE (Zhang, Song, Qi 2017): 0–5, 6–10, 11–15, 16–20, 21–30, …, 61–70, 71 and over. */
public final class AgeGroups {
    /** How many groups there are. */
    public static final int COUNT = 10;

    /** Numbers of a condition: a share for each group, then male and female. */
    public static final int CONDITION = COUNT + 2;

    private static final int[] LAST_YEARS = {5, 10, 15, 20, 30, 40, 50, 60, 70};
    private static final float[] CENTRES = {3, 8, 13, 18, 25, 35, 45, 55, 65, 78};

    private AgeGroups() {}

    /** The group of an age in years, 0 to 9. */
    public static int of(int age) {
        int group = 0;
        while (group < LAST_YEARS.length && age > LAST_YEARS[group]) {
            group++;
        }
        return group;
    }

    /** The age that stands for a group, in years. */
    public static float centre(int group) {
        return CENTRES[group];
    }

    /** Writes the condition of an age: between two centres a blend of both groups, beyond the first and last just that group. */
    public static void condition(float age, float femaleness, float[] conditions, int at) {
        int upper = 0;
        while (upper < COUNT && CENTRES[upper] < age) {
            upper++;
        }
        int high = Math.min(upper, COUNT - 1);
        int low = Math.max(0, upper - 1);
        float share = low == high ? 1 : (age - CENTRES[low]) / (CENTRES[high] - CENTRES[low]);
        conditions[at + low] += 1 - share;
        conditions[at + high] += share;
        conditions[at + COUNT] = 1 - femaleness;
        conditions[at + COUNT + 1] = femaleness;
    }
}
