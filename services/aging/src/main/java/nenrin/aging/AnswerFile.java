package nenrin.aging;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nenrin.events.AgedPicture;
import nenrin.events.Rendering;
import nenrin.events.Topics;
import nenrin.imaging.Picture;
import nenrin.imaging.decoding.PictureFormat;
import nenrin.imaging.encoding.AnimationEncoder;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.imaging.encoding.SourceMark;

/**
 * An aged picture as a file: of the type that is wanted, else of the one that came, unless that would not fit into a record.
 *
 * @param contentType {@code image/png}, {@code image/jpeg} or {@code image/gif}
 * @param bytes the file
 */
record AnswerFile(String contentType, byte[] bytes) {
    /** The largest file that fits into a record beside its attributes, bytes. */
    static final int LARGEST = Topics.PICTURE_BYTES - (64 << 10);

    private static final Duration EACH = Duration.ofMillis(120);

    /** Nothing where no type fits into {@code largest} bytes. */
    static Optional<AnswerFile> of(Picture picture, PictureFormat came, Rendering rendering, int largest) {
        String wanted = rendering.contentType() == null ? came.contentType() : rendering.contentType();
        if (wanted.equals(PictureFormat.PNG.contentType())) {
            byte[] png = SourceMark.png(PictureEncoder.png(picture), AgedPicture.DIGITAL_SOURCE_TYPE);
            if (png.length <= largest) {
                return Optional.of(new AnswerFile(PictureFormat.PNG.contentType(), png));
            }
        }
        byte[] jpeg = SourceMark.jpeg(
                PictureEncoder.jpeg(picture, rendering.quality() / 100.0), AgedPicture.DIGITAL_SOURCE_TYPE);
        return fitting(new AnswerFile(PictureFormat.JPEG.contentType(), jpeg), largest);
    }

    /** One that moves, through pictures of one size. */
    static Optional<AnswerFile> moving(List<Picture> pictures, int largest) {
        return fitting(new AnswerFile("image/gif", AnimationEncoder.gif(pictures, EACH)), largest);
    }

    private static Optional<AnswerFile> fitting(AnswerFile file, int largest) {
        return file.bytes.length <= largest ? Optional.of(file) : Optional.empty();
    }
}
