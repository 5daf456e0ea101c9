package nenrin.imaging.decoding;

import java.nio.charset.StandardCharsets;

/** Numbers out of bytes; beyond the end everything is 0. */
record Bytes(byte[] bytes) {
    int length() {
        return bytes.length;
    }

    int at(long offset) {
        return offset >= 0 && offset < bytes.length ? bytes[(int) offset] & 0xFF : 0;
    }

    /** Two bytes, the larger first. */
    int big16(long offset) {
        return at(offset) << 8 | at(offset + 1);
    }

    /** Four bytes, the larger first, without sign. */
    long big32(long offset) {
        return (long) big16(offset) << 16 | big16(offset + 2);
    }

    /** Two bytes, the smaller first. */
    int little16(long offset) {
        return at(offset) | at(offset + 1) << 8;
    }

    /** Three bytes, the smaller first. */
    int little24(long offset) {
        return little16(offset) | at(offset + 2) << 16;
    }

    /** Four bytes, the smaller first, without sign. */
    long little32(long offset) {
        return little16(offset) | (long) little16(offset + 2) << 16;
    }

    /** Four bytes as letters. */
    String fourLetters(long offset) {
        byte[] letters = {(byte) at(offset), (byte) at(offset + 1), (byte) at(offset + 2), (byte) at(offset + 3)};
        return new String(letters, StandardCharsets.ISO_8859_1);
    }
}
