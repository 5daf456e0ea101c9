package nenrin.cleansing.evaluating;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nenrin.cleansing.measuring.MeasuredFace;
import nenrin.cleansing.measuring.MeasuringCrew;
import nenrin.events.FaceMeasured;
import nenrin.events.Ids;

/** Measures the pictures of a zip as the worker measures those of a topic: in batches, on all cores. */
public final class PictureZip {
    private static final int BATCH = 32;

    private final MeasuringCrew crew;
    private final BiConsumer<String, FaceMeasured> each;
    private final Map<String, String> waitingNames = new LinkedHashMap<>();
    private final Map<String, byte[]> waiting = new LinkedHashMap<>();

    private PictureZip(MeasuringCrew crew, BiConsumer<String, FaceMeasured> each) {
        this.crew = crew;
        this.each = each;
    }

    /**
     * Measures the pictures whose names, without folders, are wanted.
     *
     * @param each gets a name and its measures as soon as they are there
     */
    static void measure(Path zip, Predicate<String> wanted, MeasuringCrew crew, BiConsumer<String, FaceMeasured> each)
            throws IOException {
        PictureZip work = new PictureZip(crew, each);
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : pictures(file)) {
                if (wanted.test(name(entry))) {
                    try (InputStream in = file.getInputStream(entry)) {
                        work.add(name(entry), in.readAllBytes());
                    }
                }
            }
        }
        work.flush();
    }

    /** The bytes of so many of its pictures, taken evenly from all of it. */
    public static List<byte[]> evenly(Path zip, int count) throws IOException {
        List<byte[]> taken = new ArrayList<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            List<? extends ZipEntry> all = pictures(file);
            for (int i = 0; i < Math.min(count, all.size()); i++) {
                try (InputStream in = file.getInputStream(all.get((int) ((long) i * all.size() / count)))) {
                    taken.add(in.readAllBytes());
                }
            }
        }
        return taken;
    }

    /** The names of its pictures, in their order. */
    static List<String> names(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return pictures(file).stream().map(PictureZip::name).toList();
        }
    }

    private static List<? extends ZipEntry> pictures(ZipFile file) {
        return file.stream()
                .filter(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(".jpg"))
                .toList();
    }

    private static String name(ZipEntry entry) {
        return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    }

    private void add(String name, byte[] bytes) {
        String faceId = Ids.faceId(bytes);
        waitingNames.put(name, faceId);
        waiting.put(faceId, bytes);
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    private void flush() {
        Map<String, MeasuredFace> measured = crew.measure(waiting);
        waitingNames.forEach((name, faceId) -> {
            MeasuredFace face = measured.get(faceId);
            if (face != null) {
                each.accept(name, face.measures());
            }
        });
        waiting.clear();
        waitingNames.clear();
    }
}
