package nenrin.networks.recipes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import nenrin.imaging.AwtImages;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.FaceTemplate;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Point;
import org.jspecify.annotations.Nullable;

/** Faces in a zip, named {@code age_gender_….jpg} as UTKFace names them, with a list of landmarks and their finder's score. */
final class FaceZip {
    /** Landmarks with a lower score are doubtful. */
    private static final double SURE = 0.9;

    private static final Pattern NAME = Pattern.compile("(?:.*/)?((\\d{1,3})_([01])_[^/]*\\.jpg)");

    private final Path zip;
    private final Map<String, Landmarks> landmarks;
    private final boolean aligned;

    /** A zip and its list; instead of a list {@code aligned}, where every picture is an aligned crop. */
    FaceZip(Path zip, Path list) throws IOException {
        this.zip = zip;
        aligned = list.endsWith("aligned");
        landmarks = aligned ? Map.of() : landmarks(list);
    }

    /** Every face with a proper name and sure landmarks, in the order of the zip, turned into something smaller at once. */
    <T> List<T> read(Function<ListedFace, T> use) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            List<? extends ZipEntry> entries = file.stream().toList();
            return entries.parallelStream()
                    .map(entry -> face(file, entry))
                    .filter(Objects::nonNull)
                    .map(use)
                    .toList();
        }
    }

    private @Nullable ListedFace face(ZipFile file, ZipEntry entry) {
        Matcher name = NAME.matcher(entry.getName());
        if (!name.matches() || Integer.parseInt(name.group(2)) > 116) {
            return null;
        }
        Landmarks listed = landmarks.get(name.group(1));
        if (listed == null && !aligned) {
            return null;
        }
        try {
            byte[] bytes = file.getInputStream(entry).readAllBytes();
            Picture picture = AwtImages.picture(ImageIO.read(new ByteArrayInputStream(bytes)));
            Landmarks points = listed == null ? FaceTemplate.at(picture.width()) : listed;
            boolean female = name.group(3).equals("1");
            return new ListedFace(picture, Integer.parseInt(name.group(2)), female, points, heldOut(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A tenth of all faces; the same bytes always fall on the same side. */
    private static boolean heldOut(byte[] bytes) {
        try {
            return (MessageDigest.getInstance("SHA-256").digest(bytes)[0] & 0xFF) < 26;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static Map<String, Landmarks> landmarks(Path list) throws IOException {
        Map<String, Landmarks> landmarks = new HashMap<>();
        for (String line : Files.readAllLines(list).stream().skip(1).toList()) {
            List<String> cells = List.of(line.split(",", -1));
            if (Double.parseDouble(cells.get(1)) >= SURE) {
                landmarks.put(
                        cells.get(0),
                        Landmarks.of(IntStream.range(0, 5)
                                .mapToObj(i -> new Point(
                                        Double.parseDouble(cells.get(2 + 2 * i)),
                                        Double.parseDouble(cells.get(3 + 2 * i))))
                                .toList()));
            }
        }
        return landmarks;
    }
}
