package nenrin.imaging.alignment;

import nenrin.imaging.Picture;

/**
 * What {@link BilinearSampler} does, where nothing is turned: columns and rows can then be weighed one after the other, which takes a fraction
 * of the time.
 */
final class UprightSampler {
    private final Picture photo;
    private final int size;
    private final Axis across;
    private final Axis down;

    /**
     * A sampler for one transform.
     *
     * @param scale pixels of the photo for one of the crop's
     * @param left where the crop's left edge lies in the photo
     * @param size the crop's side
     * @param samples on a side of each of the crop's pixels
     */
    UprightSampler(Picture photo, double scale, double left, double top, int size, int samples) {
        this.photo = photo;
        this.size = size;
        across = Axis.of(scale, left, size, samples, photo.width());
        down = Axis.of(scale, top, size, samples, photo.height());
    }

    Picture crop() {
        int length = 3 * size;
        float[] narrow = new float[length * photo.height()];
        int last = down.places[down.places.length - 1];
        for (int y = down.places[0]; y <= last; y++) {
            weighRow(photo.index(0, y), narrow, length * y);
        }
        byte[] rgb = new byte[length * size];
        for (int y = 0; y < size; y++) {
            weighColumns(narrow, y, rgb);
        }
        return new Picture(size, size, rgb);
    }

    private void weighRow(int row, float[] narrow, int at) {
        byte[] rgb = photo.rgb();
        int[] places = across.places;
        float[] weights = across.weights;
        int tap = 0;
        for (int x = 0; x < size; x++) {
            float red = 0;
            float green = 0;
            float blue = 0;
            for (int end = tap + across.taps; tap < end; tap++) {
                int from = row + 3 * places[tap];
                float weight = weights[tap];
                red += weight * (rgb[from] & 0xFF);
                green += weight * (rgb[from + 1] & 0xFF);
                blue += weight * (rgb[from + 2] & 0xFF);
            }
            narrow[at + 3 * x] = red;
            narrow[at + 3 * x + 1] = green;
            narrow[at + 3 * x + 2] = blue;
        }
    }

    private void weighColumns(float[] narrow, int y, byte[] rgb) {
        int length = 3 * size;
        float[] sum = new float[length];
        for (int tap = y * down.taps; tap < (y + 1) * down.taps; tap++) {
            float weight = down.weights[tap];
            int from = length * down.places[tap];
            for (int i = 0; i < length; i++) {
                sum[i] += weight * narrow[from + i];
            }
        }
        for (int i = 0; i < length; i++) {
            rgb[y * length + i] = (byte) (int) (sum[i] + 0.5f);
        }
    }

    /**
     * One direction.
     *
     * @param taps how many of the photo's pixels count for one of the crop's
     * @param places [size * taps]: which they are, ascending
     * @param weights [size * taps]: what they count, 1 together
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares it
    private record Axis(int taps, int[] places, float[] weights) {
        static Axis of(double scale, double start, int size, int samples, int length) {
            int taps = (int) Math.ceil(scale * (samples - 1) / samples) + 2;
            Axis axis = new Axis(taps, new int[size * taps], new float[size * taps]);
            for (int i = 0; i < size; i++) {
                double[] sampled = new double[samples];
                for (int sample = 0; sample < samples; sample++) {
                    double place = start + scale * (i + (sample + 0.5) / samples) - 0.5;
                    sampled[sample] = Math.clamp(place, 0, length - 1);
                }
                axis.weigh(i * taps, sampled, length);
            }
            return axis;
        }

        /** From a tap on the pixels around the places that were sampled. */
        private void weigh(int from, double[] sampled, int length) {
            int first = (int) sampled[0];
            for (int tap = 0; tap < taps; tap++) {
                places[from + tap] = Math.min(first + tap, length - 1);
            }
            for (double place : sampled) {
                int tap = from + (int) place - first;
                float share = (float) (place - (int) place);
                weights[tap] += (1 - share) / sampled.length;
                weights[tap + 1] += share / sampled.length;
            }
        }
    }
}
