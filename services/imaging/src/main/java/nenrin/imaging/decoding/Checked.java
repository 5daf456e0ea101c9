package nenrin.imaging.decoding;

/** What can be said of bytes that should be a picture without decoding them: {@link Plausible} or {@link Decoded.Unreadable}. */
public sealed interface Checked permits Checked.Plausible, Decoded.Unreadable {
    /** Nothing speaks against it yet; only decoding tells whether the compressed data are sound. */
    record Plausible(PictureFormat format, FileStructure structure) implements Checked {}
}
