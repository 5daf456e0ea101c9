package nenrin.imaging.decoding;

import java.io.ByteArrayOutputStream;

/** Puts a camera's orientation into a JPEG. */
final class Exif {
    private static final int[] SEGMENT = {
        0xFF, 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0,
        0, 0, 0, 0, 0, 0, 0
    };
    private static final int ORIENTATION_AT = 29;

    private Exif() {}

    static byte[] withOrientation(byte[] jpeg, int orientation) {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        result.write(jpeg, 0, 2);
        for (int i = 0; i < SEGMENT.length; i++) {
            result.write(i == ORIENTATION_AT ? orientation : SEGMENT[i]);
        }
        result.write(jpeg, 2, jpeg.length - 2);
        return result.toByteArray();
    }
}
