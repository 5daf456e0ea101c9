package nenrin.networks.likeness;

/**
 * NT-Xent, the normalised, temperature-scaled cross-entropy (Chen et al. 2020, "SimCLR", arXiv 2002.05709, section 2.1): of all the others
 * each view shall be nearest to the other view of its photo. Views of one photo stand beside each other, in rows 0 and 1, 2 and 3, ….
 */
final class ContrastiveLoss {
    private static final double TEMPERATURE = 0.1;

    private final Directions views;
    private final double[][] nearness;

    /**
     * Of what the net said.
     *
     * @param said [n, width], an even number of rows
     */
    ContrastiveLoss(float[] said, int width) {
        views = new Directions(said, width);
        nearness = new double[views.rows()][views.rows()];
        for (int i = 0; i < views.rows(); i++) {
            for (int j = 0; j < i; j++) {
                nearness[i][j] = views.cosine(i, j) / TEMPERATURE;
                nearness[j][i] = nearness[i][j];
            }
            nearness[i][i] = Double.NEGATIVE_INFINITY;
        }
    }

    /** The loss, divided by {@code batch}; writes its gradient by what the net said. */
    double of(float[] gradient, int batch) {
        double loss = 0;
        double[][] pulls = new double[views.rows()][];
        for (int i = 0; i < views.rows(); i++) {
            pulls[i] = softmax(nearness[i]);
            loss -= Math.log(pulls[i][i ^ 1]) / batch;
            pulls[i][i ^ 1] -= 1;
        }
        spread(pulls, gradient, batch);
        views.back(gradient);
        return loss;
    }

    private void spread(double[][] pulls, float[] gradient, int batch) {
        int width = gradient.length / views.rows();
        for (int i = 0; i < views.rows(); i++) {
            for (int j = 0; j < views.rows(); j++) {
                double pull = (pulls[i][j] + pulls[j][i]) / TEMPERATURE / batch;
                for (int k = 0; k < width; k++) {
                    gradient[i * width + k] += (float) (pull * views.units()[j * width + k]);
                }
            }
        }
    }

    private static double[] softmax(double[] logits) {
        double[] shares = new double[logits.length];
        double sum = 0;
        for (int i = 0; i < logits.length; i++) {
            shares[i] = Math.exp(logits[i] - 1 / TEMPERATURE);
            sum += shares[i];
        }
        for (int i = 0; i < logits.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
