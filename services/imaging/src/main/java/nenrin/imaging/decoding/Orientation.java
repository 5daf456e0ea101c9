package nenrin.imaging.decoding;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import nenrin.imaging.Picture;

/**
 * How a camera was held, by EXIF's numbers 1 to 8.
 *
 * @param transposed whether rows and columns change places, after the flips
 * @param flippedX whether left and right change places
 * @param flippedY whether up and down change places
 */
record Orientation(boolean transposed, boolean flippedX, boolean flippedY) {
    private static final Orientation UPRIGHT = new Orientation(false, false, false);

    /** From a file's metadata; upright if there is none that can be read. */
    static Orientation of(byte[] bytes) {
        try {
            return ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes), bytes.length)
                    .getDirectoriesOfType(ExifIFD0Directory.class)
                    .stream()
                    .map(directory -> directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                    .filter(number -> number != null)
                    .map(Orientation::ofNumber)
                    .findFirst()
                    .orElse(UPRIGHT);
        } catch (ImageProcessingException | IOException | RuntimeException noMetadata) {
            return UPRIGHT;
        }
    }

    static Orientation ofNumber(int number) {
        return switch (number) {
            case 2 -> new Orientation(false, true, false);
            case 3 -> new Orientation(false, true, true);
            case 4 -> new Orientation(false, false, true);
            case 5 -> new Orientation(true, false, false);
            case 6 -> new Orientation(true, false, true);
            case 7 -> new Orientation(true, true, true);
            case 8 -> new Orientation(true, true, false);
            default -> UPRIGHT;
        };
    }

    Picture upright(Picture picture) {
        if (equals(UPRIGHT)) {
            return picture;
        }
        int width = transposed ? picture.height() : picture.width();
        int height = transposed ? picture.width() : picture.height();
        byte[] rgb = new byte[picture.rgb().length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int from = source(picture, x, y);
                System.arraycopy(picture.rgb(), from, rgb, 3 * (y * width + x), 3);
            }
        }
        return new Picture(width, height, rgb);
    }

    private int source(Picture picture, int x, int y) {
        int u = transposed ? y : x;
        int v = transposed ? x : y;
        return picture.index(flippedX ? picture.width() - 1 - u : u, flippedY ? picture.height() - 1 - v : v);
    }
}
