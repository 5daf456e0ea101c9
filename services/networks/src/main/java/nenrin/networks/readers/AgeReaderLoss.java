package nenrin.networks.readers;

import static nenrin.networks.readers.AgeReaderFigure.YEARS;

/** Cross-entropy with softened years, a little of the expected age's error, and cross-entropy of gender. */
final class AgeReaderLoss {
    private static final double ERROR_WEIGHT = 0.02;
    private static final double LEAST = 1e-12;

    private AgeReaderLoss() {}

    /** The loss of one face, divided by {@code batch}; writes its gradient by the logits from {@code at} on. */
    static double of(AgeTarget target, float[] logits, float[] gradient, int at, int batch) {
        return (years(target, logits, gradient, at, batch) + gender(target, logits, gradient, at + YEARS, batch))
                / batch;
    }

    private static double years(AgeTarget target, float[] logits, float[] gradient, int at, int batch) {
        float[] said = Softmax.of(logits, at, YEARS);
        double expected = 0;
        double loss = 0;
        for (int year = 0; year < YEARS; year++) {
            expected += (double) year * said[year];
            loss -= target.years()[year] * Math.log(Math.max(LEAST, said[year]));
        }
        double error = expected - target.age();
        double pull = ERROR_WEIGHT * Math.signum(error);
        for (int year = 0; year < YEARS; year++) {
            gradient[at + year] =
                    (float) ((said[year] - target.years()[year] + pull * said[year] * (year - expected)) / batch);
        }
        return loss + ERROR_WEIGHT * Math.abs(error);
    }

    private static double gender(AgeTarget target, float[] logits, float[] gradient, int at, int batch) {
        double said = 1 / (1 + Math.exp(-logits[at]));
        gradient[at] = (float) ((said - target.femaleness()) / batch);
        return -target.femaleness() * Math.log(Math.max(LEAST, said))
                - (1 - target.femaleness()) * Math.log(Math.max(LEAST, 1 - said));
    }
}
