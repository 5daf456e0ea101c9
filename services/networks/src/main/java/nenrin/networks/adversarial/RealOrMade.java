package nenrin.networks.adversarial;

/**
 * The game of Goodfellow et al. 2014 (arXiv 1406.2661, section 3): a critic's logit says whether something is real. Cross-entropy of its sigmoid;
 * whoever makes things minimises the cross-entropy of them being taken for real, as the paper advises for its gradient's sake.
 */
public final class RealOrMade {
    private RealOrMade() {}

    /**
     * The mean loss where all of them are, or shall be taken for, real.
     *
     * @param logits [n]
     * @param scale of each one's share: one over the batch, times a weight
     * @param gradient [n], written
     */
    public static double real(float[] logits, double scale, float[] gradient) {
        return loss(logits, 1, scale, gradient);
    }

    /** The same where all of them are made. */
    public static double made(float[] logits, double scale, float[] gradient) {
        return loss(logits, 0, scale, gradient);
    }

    private static double loss(float[] logits, double target, double scale, float[] gradient) {
        double loss = 0;
        for (int i = 0; i < logits.length; i++) {
            double x = logits[i];
            loss += scale * (Math.max(x, 0) - target * x + Math.log1p(Math.exp(-Math.abs(x))));
            gradient[i] = (float) (scale * (1 / (1 + Math.exp(-x)) - target));
        }
        return loss;
    }
}
