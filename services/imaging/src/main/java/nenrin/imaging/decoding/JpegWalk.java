package nenrin.imaging.decoding;

/**
 * Walks over a JPEG's segments (ITU-T T.81, annex B) and counts its scans. Like libjpeg it passes over stray bytes before a marker, so
 * that what it counts is what a decoder would do.
 */
final class JpegWalk {
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;

    private final Bytes bytes;
    private long position = 2;
    private int width;
    private int height;
    private int scans;

    private JpegWalk(Bytes bytes) {
        this.bytes = bytes;
    }

    static FileStructure of(Bytes bytes) {
        JpegWalk walk = new JpegWalk(bytes);
        boolean ended = walk.toTheEnd();
        return new FileStructure(walk.width, walk.height, walk.scans, ended);
    }

    private boolean toTheEnd() {
        while (findMarker()) {
            int marker = bytes.at(position++);
            if (marker == END_OF_IMAGE) {
                return true;
            }
            if (hasLength(marker)) {
                segment(marker);
            }
        }
        return false;
    }

    /** Stands on the code of the next marker; stuffed zeros and restarts in compressed data are not markers. */
    private boolean findMarker() {
        while (position + 1 < bytes.length()) {
            int code = bytes.at(position + 1);
            if (bytes.at(position++) == 0xFF && code != 0 && code != 0xFF) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLength(int marker) {
        return marker > 0x01 && !(marker >= 0xD0 && marker <= 0xD8);
    }

    private void segment(int marker) {
        if (marker == START_OF_SCAN) {
            scans++;
        } else if (isFrame(marker)) {
            height = Math.max(height, bytes.big16(position + 3));
            width = Math.max(width, bytes.big16(position + 5));
        }
        position += Math.max(2, bytes.big16(position));
    }

    /** SOF0 to SOF15; C4, C8 and CC are tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
