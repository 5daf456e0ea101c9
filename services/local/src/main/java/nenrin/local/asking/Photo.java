package nenrin.local.asking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nenrin.imaging.Picture;
import nenrin.imaging.decoding.Decoded;
import nenrin.imaging.decoding.PictureDecoder;
import nenrin.imaging.decoding.PictureFormat;
import nenrin.local.Refused;

/**
 * The picture that is asked about.
 *
 * @param name without folder and extension: names of results begin with it
 * @param bytes the file as it is
 * @param picture what is on it
 */
public record Photo(String name, byte[] bytes, PictureFormat format, Picture picture) {
    private static final String SAMPLE = "/nenrin/local/astronaut.png";
    private static final long MOST_BYTES = 8L << 20;

    /** The sample: Eileen Collins, photographed by NASA, in the public domain. */
    public static Photo sample() {
        try (InputStream stream = Photo.class.getResourceAsStream(SAMPLE)) {
            if (stream == null) {
                throw new IllegalStateException("The sample picture is not in the jar.");
            }
            return of("astronaut", stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file; refuses what is no picture, so that nothing is started in vain. */
    public static Photo read(Path file) {
        if (!Files.exists(file)) {
            throw new Refused("file-missing", "There is no file " + file + ".");
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Refused("file-unreadable", file + " is not a file that can be read.");
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Refused("picture-too-large", "The file has more than 8 MB; a picture may have 8 MB.");
            }
            return of(stem(file.getFileName().toString()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Refused("file-unreadable", file + " can't be read.");
        }
    }

    private static Photo of(String name, byte[] bytes) {
        return switch (new PictureDecoder().decode(bytes)) {
            case Decoded.Readable(Picture picture, PictureFormat format) -> new Photo(name, bytes, format, picture);
            case Decoded.Unreadable(String code, String sentence) -> throw new Refused(code, sentence);
        };
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
