package nenrin.aging;

import java.util.Arrays;
import java.util.List;
import nenrin.imaging.Picture;

/** Pictures and years as the numbers that agers take. */
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

    /** Whole numbers as the networks take them. */
    static float[] of(List<Integer> whole) {
        float[] numbers = new float[whole.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = whole.get(i);
        }
        return numbers;
    }
}
