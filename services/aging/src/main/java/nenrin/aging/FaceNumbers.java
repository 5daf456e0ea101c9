package nenrin.aging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nenrin.imaging.Picture;
import nenrin.imaging.pasting.Differences;

/** Pictures as the numbers that agers take and give. */
final class FaceNumbers {
    private static final float HALF_RANGE = 127.5f;

    private FaceNumbers() {}

    /** [n, size, size, 3]: the same square face n times, in [-1, 1]. */
    static float[] repeated(Picture face, int n) {
        byte[] rgb = face.rgb();
        float[] faces = new float[n * rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            faces[i] = (rgb[i] & 0xFF) / HALF_RANGE - 1;
        }
        for (int copy = 1; copy < n; copy++) {
            System.arraycopy(faces, 0, faces, copy * rgb.length, rgb.length);
        }
        return faces;
    }

    /** n times the same number. */
    static float[] repeated(double number, int n) {
        float[] numbers = new float[n];
        Arrays.fill(numbers, (float) number);
        return numbers;
    }

    /** The n parts of [n, size, size, 3]. */
    static List<Differences> split(float[] numbers, int size) {
        int each = 3 * size * size;
        List<Differences> parts = new ArrayList<>();
        for (int from = 0; from < numbers.length; from += each) {
            parts.add(new Differences(size, Arrays.copyOfRange(numbers, from, from + each)));
        }
        return parts;
    }
}
