package nenrin.networks.recipes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import nenrin.imaging.measures.DifferenceHash;

/** Faces in a zip, named {@code age_gender_….jpg} as UTKFace names them, with a list of landmarks and their finder's score. */
public final class FaceZip {
    /** Landmarks with a lower score are doubtful. */
    private static final double SURE = 0.9;

    private static final int OLDEST = 116;

    private static final Pattern NAME = Pattern.compile("(?:.*/)?((\\d{1,3})_([01])_[^/]*\\.jpg)");

    private final Path zip;
    private final Map<String, Landmarks> landmarks;
    private final boolean aligned;

    /** A zip and its list; instead of a list {@code aligned}, where every picture is an aligned crop. */
    public FaceZip(Path zip, Path list) throws IOException {
        this.zip = zip;
        aligned = list.endsWith("aligned");
        landmarks = aligned ? Map.of() : landmarks(list);
    }

    /** Every face with a proper name and sure landmarks, in the order of the zip, turned into something smaller at once. */
    public <T> List<T> read(Function<ListedFace, T> use) throws IOException {
        return read(EnumSet.allOf(Share.class), use);
    }

    /** The same for those of some shares. The zip is gone through twice: first for the duplicate clusters, by which faces are shared out. */
    public <T> List<T> read(Set<Share> shares, Function<ListedFace, T> use) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            List<? extends ZipEntry> entries =
                    file.stream().filter(this::isListed).toList();
            List<Fingerprint> fingerprints = entries.parallelStream()
                    .map(entry -> Fingerprint.of(bytes(file, entry)))
                    .toList();
            int[] firsts = DuplicateClusters.firsts(
                    fingerprints.stream().map(Fingerprint::look).toList());
            return IntStream.range(0, entries.size())
                    .parallel()
                    .filter(i ->
                            shares.contains(Share.of(fingerprints.get(firsts[i]).bytes())))
                    .mapToObj(i -> use.apply(face(
                            file,
                            entries.get(i),
                            fingerprints.get(i).bytes(),
                            fingerprints.get(firsts[i]).bytes())))
                    .toList();
        }
    }

    /**
     * By what a picture is known again.
     *
     * @param bytes SHA-256 of the file
     * @param look near that of the same photo in another file
     */
    private record Fingerprint(byte[] bytes, DifferenceHash look) {
        static Fingerprint of(byte[] file) {
            return new Fingerprint(sha256(file), DifferenceHash.of(picture(file)));
        }
    }

    private boolean isListed(ZipEntry entry) {
        Matcher name = NAME.matcher(entry.getName());
        return name.matches()
                && Integer.parseInt(name.group(2)) <= OLDEST
                && (aligned || landmarks.containsKey(name.group(1)));
    }

    private ListedFace face(ZipFile file, ZipEntry entry, byte[] id, byte[] cluster) {
        Matcher name = NAME.matcher(entry.getName());
        if (!name.matches()) {
            throw new IllegalStateException("Only listed faces are read.");
        }
        Picture picture = picture(bytes(file, entry));
        Landmarks listed = landmarks.get(name.group(1));
        return new ListedFace(
                id,
                cluster,
                picture,
                Integer.parseInt(name.group(2)),
                name.group(3).equals("1"),
                listed == null ? FaceTemplate.at(picture.width()) : listed,
                Share.of(cluster));
    }

    private static byte[] bytes(ZipFile file, ZipEntry entry) {
        try (InputStream in = file.getInputStream(entry)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Picture picture(byte[] file) {
        try {
            return AwtImages.picture(ImageIO.read(new ByteArrayInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sha256(byte[] file) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(file);
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
