package nenrin.imaging.decoding;

/**
 * Turns bytes that anybody may have sent into an upright picture in sRGB, or says why not. What can be refused from the header is
 * refused before anything is decoded. Safe for use by many threads.
 */
public final class PictureDecoder {
    private final PictureCheck check;
    private final BoundedDecoding decoding;

    /** A decoder with {@link DecodingLimits#STANDARD}. */
    public PictureDecoder() {
        this(DecodingLimits.STANDARD);
    }

    /** A decoder with other limits. */
    public PictureDecoder(DecodingLimits limits) {
        this.check = new PictureCheck(limits);
        this.decoding = new BoundedDecoding(limits);
    }

    /** The picture in the bytes; its type is told by them, not by any name. */
    public Decoded decode(byte[] bytes) {
        return switch (check.check(bytes)) {
            case Decoded.Unreadable refusal -> refusal;
            case Checked.Plausible file -> decoding.decode(bytes, file.format(), file.structure());
        };
    }
}
