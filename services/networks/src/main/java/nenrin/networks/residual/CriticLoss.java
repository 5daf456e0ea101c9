package nenrin.networks.residual;

import nenrin.networks.readers.Softmax;

/** Cross-entropy of the critic's reading against what a picture is, or is wanted to be. */
final class CriticLoss {
    /** Two for each group (male, female) and one for what is generated. */
    static final int CLASSES = 2 * AgeGroups.COUNT + 1;

    /** The class of generated pictures. */
    static final int GENERATED = CLASSES - 1;

    private CriticLoss() {}

    /** A target: softened over the neighbouring groups, exact in gender (0 male, 1 female). */
    static float[] person(int group, int gender) {
        float[] nearness = new float[AgeGroups.COUNT];
        for (int i = 0; i < nearness.length; i++) {
            nearness[i] = -(i - group) * (i - group) / 0.5f;
        }
        float[] shares = Softmax.of(nearness, 0, nearness.length);
        float[] target = new float[CLASSES];
        for (int i = 0; i < shares.length; i++) {
            target[2 * i + gender] = shares[i];
        }
        return target;
    }

    /** The target of a generated picture. */
    static float[] generated() {
        float[] target = new float[CLASSES];
        target[GENERATED] = 1;
        return target;
    }

    /** The cross-entropy of row {@code row}; writes its gradient by the logits, times {@code scale}. */
    static double of(float[] target, float[] logits, int row, double scale, float[] gradient) {
        int at = row * CLASSES;
        float[] said = Softmax.of(logits, at, CLASSES);
        double loss = 0;
        for (int i = 0; i < CLASSES; i++) {
            loss -= target[i] * Math.log(Math.max(1e-30, said[i]));
            gradient[at + i] = (float) (scale * (said[i] - target[i]));
        }
        return loss;
    }
}
