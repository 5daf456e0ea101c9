package nenrin.imaging.decoding;

/** Walks over a WebP's chunks (RFC 9649): the largest of the canvas and the pictures in it counts. */
final class WebpWalk {
    private static final int FIRST_CHUNK = 12;

    private final Bytes bytes;
    private int width;
    private int height;

    private WebpWalk(Bytes bytes) {
        this.bytes = bytes;
    }

    static FileStructure of(Bytes bytes) {
        WebpWalk walk = new WebpWalk(bytes);
        for (long at = FIRST_CHUNK; at + 8 <= bytes.length(); at += 8 + even(bytes.little32(at + 4))) {
            walk.chunk(bytes.fourLetters(at), at + 8);
        }
        boolean complete = bytes.little32(4) + 8 <= bytes.length() + 1L;
        return new FileStructure(walk.width, walk.height, 1, complete);
    }

    private void chunk(String kind, long data) {
        switch (kind) {
            case "VP8X" -> grow(bytes.little24(data + 4) + 1, bytes.little24(data + 7) + 1);
            case "VP8 " -> grow(bytes.little16(data + 6) & 0x3FFF, bytes.little16(data + 8) & 0x3FFF);
            case "VP8L" -> {
                long sides = bytes.little32(data + 1);
                grow((int) (sides & 0x3FFF) + 1, (int) (sides >> 14 & 0x3FFF) + 1);
            }
            default -> {}
        }
    }

    private void grow(int candidateWidth, int candidateHeight) {
        width = Math.max(width, candidateWidth);
        height = Math.max(height, candidateHeight);
    }

    private static long even(long length) {
        return length + (length & 1);
    }
}
