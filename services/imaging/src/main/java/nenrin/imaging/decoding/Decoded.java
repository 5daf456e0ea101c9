package nenrin.imaging.decoding;

import nenrin.imaging.Picture;

/** What became of bytes that should be a picture. */
public sealed interface Decoded {
    /**
     * A picture, upright.
     *
     * @param picture in sRGB, turned as its EXIF orientation says
     * @param format what the bytes were
     */
    @SuppressWarnings("AvoidCommonTypeNames") // always written with its outer name
    record Readable(Picture picture, PictureFormat format) implements Decoded {}

    /**
     * Not a picture that can be used.
     *
     * @param code one of {@code picture-empty}, {@code picture-unsupported}, {@code picture-too-large}, {@code
     *     picture-too-many-scans}, {@code picture-truncated}, {@code picture-damaged}, {@code picture-too-slow}
     * @param sentence why, for a person
     */
    record Unreadable(String code, String sentence) implements Decoded, Checked {}
}
