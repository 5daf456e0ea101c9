package nenrin.networks.recipes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nenrin.imaging.AwtImages;
import nenrin.imaging.Picture;

/** The pictures of a folder, sorted by name. */
final class PictureFolder {
    private PictureFolder() {}

    /**
     * A picture and its file.
     *
     * @param name without the folder
     */
    record Named(String name, Picture picture) {}

    static List<Named> read(Path folder) throws IOException {
        List<Named> pictures = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Picture picture = AwtImages.picture(ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(file))));
                pictures.add(new Named(file.getFileName().toString(), picture));
            }
        }
        return pictures;
    }
}
