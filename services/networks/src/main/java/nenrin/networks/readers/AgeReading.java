package nenrin.networks.readers;

import java.util.Arrays;

/**
 * What a reader sees in a face.
 *
 * @param femaleness 0 (surely male) to 1 (surely female)
 * @param distribution [91]: the probability of each year from 0 to 90 (and over)
 */
public record AgeReading(double femaleness, float[] distribution) {
    /** The age in years: the middle of the distribution, from which the mean distance is the least. */
    public double age() {
        return quantile(0.5);
    }

    /** The mean of the distribution, in years. */
    public double expectedAge() {
        double age = 0;
        for (int year = 0; year < distribution.length; year++) {
            age += (double) year * distribution[year];
        }
        return age;
    }

    /**
     * The age that a share of the distribution lies below, in years. A year's probability is taken as spread evenly over half a year to both
     * sides of it.
     *
     * @param share 0 to 1
     */
    public double quantile(double share) {
        double below = 0;
        for (int year = 0; year < distribution.length; year++) {
            double here = distribution[year];
            if (below + here >= share && here > 0) {
                return Math.max(0, year - 0.5 + (share - below) / here);
            }
            below += here;
        }
        return distribution.length - 1.0;
    }

    /** What two readers say together: the mean of both. */
    public AgeReading and(AgeReading other) {
        float[] mean = new float[distribution.length];
        for (int year = 0; year < mean.length; year++) {
            mean[year] = (distribution[year] + other.distribution[year]) / 2;
        }
        return new AgeReading((femaleness + other.femaleness) / 2, mean);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AgeReading that
                && femaleness == that.femaleness
                && Arrays.equals(distribution, that.distribution);
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(femaleness) + Arrays.hashCode(distribution);
    }

    @Override
    public String toString() {
        return "AgeReading[%.1f years, femaleness %.2f]".formatted(age(), femaleness);
    }
}
