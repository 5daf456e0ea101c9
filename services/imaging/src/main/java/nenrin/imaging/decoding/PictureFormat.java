package nenrin.imaging.decoding;

import java.util.Optional;

/** The kinds of picture files that can be read, told apart by their first bytes, never by a name. */
public enum PictureFormat {
    /** JPEG, in colour, grey or CMYK. */
    JPEG("image/jpeg", "jpg"),
    /** PNG; what is transparent is shown on white. */
    PNG("image/png", "png"),
    /** WebP, lossy or lossless. */
    WEBP("image/webp", "webp");

    private final String contentType;
    private final String extension;

    PictureFormat(String contentType, String extension) {
        this.contentType = contentType;
        this.extension = extension;
    }

    /** The media type, such as {@code image/jpeg}. */
    public String contentType() {
        return contentType;
    }

    /** The usual end of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** The format of a file that begins with these bytes, if it is one of ours. */
    public static Optional<PictureFormat> of(byte[] bytes) {
        if (starts(bytes, 0, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (starts(bytes, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of(PNG);
        }
        boolean webp = starts(bytes, 0, 'R', 'I', 'F', 'F') && starts(bytes, 8, 'W', 'E', 'B', 'P');
        return webp ? Optional.of(WEBP) : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int offset, int... magic) {
        if (bytes.length < offset + magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[offset + i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
