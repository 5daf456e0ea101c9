package nenrin.local.asking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import nenrin.events.AgedPicture;
import nenrin.imaging.Picture;
import nenrin.imaging.decoding.Decoded;
import nenrin.imaging.decoding.PictureDecoder;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.imaging.strips.Strip;
import nenrin.local.Refused;

/**
 * The files that one question leaves: {@code photo-age-25.png} for each age and {@code photo-ages.png}, the strip, or {@code photo-sweep.gif}.
 * Files of an earlier time are written over.
 */
public final class AgedFiles {
    private final Path folder;
    private final Photo photo;
    private final PictureDecoder decoder = new PictureDecoder();
    private final SortedMap<Integer, Picture> byAge = new TreeMap<>();
    private Picture before;

    /** Writes to this folder, which is made if it is not there. */
    public AgedFiles(Path folder, Photo photo) {
        this.folder = folder;
        this.photo = photo;
        this.before = photo.picture();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw notWritable();
        }
    }

    /** Writes one result as it came and, if it shows one age, remembers its face for the strip. */
    public Path add(AgedPicture aged) {
        String extension = aged.contentType().substring("image/".length()).replace("jpeg", "jpg");
        return switch (aged.form()) {
            case PICTURES -> {
                remember(aged);
                yield write("%s-age-%d.%s".formatted(photo.name(), aged.targetAge(), extension), aged.picture());
            }
            case STRIP -> write("%s-ages.%s".formatted(photo.name(), extension), aged.picture());
            case SWEEP -> write("%s-sweep.%s".formatted(photo.name(), extension), aged.picture());
        };
    }

    private void remember(AgedPicture aged) {
        Picture picture = switch (decoder.decode(aged.picture())) {
            case Decoded.Readable readable -> readable.picture();
            case Decoded.Unreadable unreadable ->
                throw new IllegalStateException("A result is no picture: " + unreadable.sentence());
        };
        before = FaceCut.of(photo.picture(), aged.face());
        byAge.put(aged.targetAge(), isWhole(picture) ? FaceCut.of(picture, aged.face()) : picture);
    }

    /** Whether the result is the whole photo instead of the face alone. */
    private boolean isWhole(Picture result) {
        return result.width() == photo.picture().width()
                && result.height() == photo.picture().height();
    }

    /**
     * Writes the strip: the face as it came first, then younger to older, the ages beneath.
     *
     * @param caption what stands under the face as it came
     */
    public Path strip(String caption) {
        return write(photo.name() + "-ages.png", PictureEncoder.png(Strip.ofAges(before, caption, byAge)));
    }

    private Path write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw notWritable();
        }
    }

    private Refused notWritable() {
        return new Refused("folder-not-writable", "The folder " + folder + " can't be made or written to.");
    }
}
