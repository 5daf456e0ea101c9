package nenrin.networks.readers;

import static nenrin.networks.readers.AgeReaderFigure.YEARS;

/**
 * What a reader shall say of a face.
 *
 * @param years [91]: the wanted probability of each year, softened over the neighbours (label distribution learning, Gao et al. 2017, arXiv
 *     1611.01731)
 * @param age the expected year, 0 to 90
 * @param femaleness 0 to 1
 */
public record AgeTarget(float[] years, double age, double femaleness) {
    /** Width of the softened year, in years. */
    private static final double SIGMA = 2.5;

    /** The target of a label; who is over 90 counts as 90. */
    public static AgeTarget of(int age, boolean female) {
        int year = Math.min(age, YEARS - 1);
        float[] logits = new float[YEARS];
        for (int i = 0; i < YEARS; i++) {
            double distance = (i - year) / SIGMA;
            logits[i] = (float) (-distance * distance / 2);
        }
        return new AgeTarget(Softmax.of(logits, 0, YEARS), year, female ? 1 : 0);
    }

    /** What another reader says as a target. */
    public static AgeTarget of(AgeReading reading) {
        return new AgeTarget(reading.distribution(), reading.expectedAge(), reading.femaleness());
    }

    /** This target and another: of two faces laid over each other (mixup, Zhang et al. 2018, arXiv 1710.09412), say; {@code share} of this one. */
    public AgeTarget mixed(AgeTarget other, double share) {
        float[] mixed = new float[YEARS];
        for (int i = 0; i < YEARS; i++) {
            mixed[i] = (float) (share * years[i] + (1 - share) * other.years[i]);
        }
        return new AgeTarget(
                mixed, share * age + (1 - share) * other.age, share * femaleness + (1 - share) * other.femaleness);
    }
}
