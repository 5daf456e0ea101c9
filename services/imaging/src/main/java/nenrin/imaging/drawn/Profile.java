package nenrin.imaging.drawn;

/**
 * A smooth curve through given heights, level at each of them, so that it never swings past one; beyond the first and the last it
 * stays as it is there.
 *
 * @param x rising
 * @param y as many
 */
@SuppressWarnings("ArrayRecordComponent")
record Profile(double[] x, double[] y) {
    /** From places and heights in turn. */
    static Profile through(double... placesAndHeights) {
        int n = placesAndHeights.length / 2;
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = placesAndHeights[2 * i];
            y[i] = placesAndHeights[2 * i + 1];
        }
        return new Profile(x, y);
    }

    double at(double place) {
        if (place <= x[0]) {
            return y[0];
        }
        int i = 1;
        while (i < x.length && place > x[i]) {
            i++;
        }
        return i == x.length ? y[i - 1] : between(i - 1, i, place);
    }

    private double between(int i, int j, double place) {
        double t = (place - x[i]) / (x[j] - x[i]);
        double from = slope(i) * (x[j] - x[i]);
        double to = slope(j) * (x[j] - x[i]);
        double rest = 1 - t;
        return y[i] * (1 + 2 * t) * rest * rest
                + from * t * rest * rest
                + y[j] * t * t * (3 - 2 * t)
                - to * t * t * rest;
    }

    /** Harmonic mean of the slopes on both sides where they agree in sign (Fritsch and Butland 1984), else level. */
    private double slope(int i) {
        if (i == 0 || i == x.length - 1) {
            return 0;
        }
        double before = (y[i] - y[i - 1]) / (x[i] - x[i - 1]);
        double after = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
        return before * after <= 0 ? 0 : 2 * before * after / (before + after);
    }
}
