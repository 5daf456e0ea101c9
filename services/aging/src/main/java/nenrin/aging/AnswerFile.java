package nenrin.aging;

import java.util.Optional;
import nenrin.events.Topics;
import nenrin.imaging.Picture;
import nenrin.imaging.decoding.PictureFormat;
import nenrin.imaging.encoding.PictureEncoder;

/**
 * An aged picture as a file: of the type that came, unless that would not fit into a record.
 *
 * @param contentType {@code image/png} or {@code image/jpeg}
 * @param bytes the file
 */
record AnswerFile(String contentType, byte[] bytes) {
    /** The largest file that fits into a record beside its attributes, bytes. */
    static final int LARGEST = Topics.PICTURE_BYTES - (64 << 10);

    /** Hard to tell from the original. */
    private static final double QUALITY = 0.92;

    /** Nothing where no type fits into {@code largest} bytes. */
    static Optional<AnswerFile> of(Picture picture, PictureFormat came, int largest) {
        if (came == PictureFormat.PNG) {
            AnswerFile png = new AnswerFile(PictureFormat.PNG.contentType(), PictureEncoder.png(picture));
            if (png.bytes.length <= largest) {
                return Optional.of(png);
            }
        }
        AnswerFile jpeg = new AnswerFile(PictureFormat.JPEG.contentType(), PictureEncoder.jpeg(picture, QUALITY));
        return jpeg.bytes.length <= largest ? Optional.of(jpeg) : Optional.empty();
    }
}
