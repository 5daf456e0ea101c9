package nenrin.imaging.decoding;

/** Walks over a PNG's chunks to see whether the last one is there. */
final class PngWalk {
    private static final int SIGNATURE = 8;
    private static final int AROUND_DATA = 12;

    private PngWalk() {}

    static FileStructure of(Bytes bytes) {
        long width = bytes.big32(16);
        long height = bytes.big32(20);
        return new FileStructure(capped(width), capped(height), 1, reachesEnd(bytes));
    }

    private static boolean reachesEnd(Bytes bytes) {
        long position = SIGNATURE;
        while (position + AROUND_DATA <= bytes.length()) {
            if (bytes.fourLetters(position + 4).equals("IEND")) {
                return true;
            }
            position += AROUND_DATA + bytes.big32(position);
        }
        return false;
    }

    private static int capped(long side) {
        return (int) Math.min(side, Integer.MAX_VALUE);
    }
}
