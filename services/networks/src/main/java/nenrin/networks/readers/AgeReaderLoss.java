package nenrin.networks.readers;

import static nenrin.networks.readers.AgeReaderFigure.OUTPUTS;
import static nenrin.networks.readers.AgeReaderFigure.YEARS;

/** Cross-entropy with softened years, a little of the expected age's error, and cross-entropy of gender. */
final class AgeReaderLoss {
    /** Width of the softened year, in years. */
    private static final double SIGMA = 2.5;

    private static final double ERROR_WEIGHT = 0.02;

    private AgeReaderLoss() {}

    /** The loss of one face, divided by {@code batch}; writes its gradient by the logits from {@code at} on. */
    static double of(int age, boolean female, float[] logits, float[] gradient, int at, int batch) {
        float[] target = softened(Math.min(age, YEARS - 1));
        float[] said = Softmax.of(logits, at, YEARS);
        double expected = 0;
        double loss = 0;
        for (int year = 0; year < YEARS; year++) {
            expected += (double) year * said[year];
            loss -= target[year] * Math.log(Math.max(1e-12, said[year]));
        }
        double error = expected - age;
        double pull = ERROR_WEIGHT * Math.signum(error);
        for (int year = 0; year < YEARS; year++) {
            gradient[at + year] = (float) ((said[year] - target[year] + pull * said[year] * (year - expected)) / batch);
        }
        double femaleness = 1 / (1 + Math.exp(-logits[at + OUTPUTS - 1]));
        gradient[at + OUTPUTS - 1] = (float) ((femaleness - (female ? 1 : 0)) / batch);
        return (loss + ERROR_WEIGHT * Math.abs(error) - Math.log(Math.max(1e-12, female ? femaleness : 1 - femaleness)))
                / batch;
    }

    private static float[] softened(int age) {
        float[] logits = new float[YEARS];
        for (int year = 0; year < YEARS; year++) {
            double distance = (year - age) / SIGMA;
            logits[year] = (float) (-distance * distance / 2);
        }
        return Softmax.of(logits, 0, YEARS);
    }
}
