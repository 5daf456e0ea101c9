package nenrin.networks.residual;

/** From the ager's four planes to differences: {@code 1.2 brightness + 0.3 colour} for red, green and blue. */
final class BrightnessAndColour {
    private static final float BRIGHTNESS = 1.2f;
    private static final float COLOUR = 0.3f;

    private BrightnessAndColour() {}

    /** [pixels, 4] becomes [pixels, 3]. */
    static void differences(float[] planes, float[] differences) {
        for (int p = 0, d = 0; p < planes.length; p += 4, d += 3) {
            float brightness = BRIGHTNESS * planes[p + 3];
            differences[d] = brightness + COLOUR * planes[p];
            differences[d + 1] = brightness + COLOUR * planes[p + 1];
            differences[d + 2] = brightness + COLOUR * planes[p + 2];
        }
    }

    /** The way back: gradients by the differences [pixels, 3] become gradients by the planes [pixels, 4]. */
    static void back(float[] gradient, float[] planes) {
        for (int p = 0, d = 0; p < planes.length; p += 4, d += 3) {
            planes[p] = COLOUR * gradient[d];
            planes[p + 1] = COLOUR * gradient[d + 1];
            planes[p + 2] = COLOUR * gradient[d + 2];
            planes[p + 3] = BRIGHTNESS * (gradient[d] + gradient[d + 1] + gradient[d + 2]);
        }
    }
}
