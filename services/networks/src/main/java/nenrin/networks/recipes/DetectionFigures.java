package nenrin.networks.recipes;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nenrin.imaging.Picture;
import nenrin.imaging.detection.Face;
import nenrin.imaging.detection.FaceFinder;
import nenrin.imaging.detection.HaarCascade;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.networks.engine.Natives;
import nenrin.networks.landmarks.LandmarkNet;

/**
 * How often cascade and landmark net together find the main face, in photos that were not learnt from and in all drawings:
 * {@code DetectionFigures photos/ drawn/ out/ [model]}. A face counts as
 * found where the first one given is whole and its frame and the true one overlap (intersection over union) by more than
 * 0.4. Writes sheets of what was found, to be looked at.
 */
public final class DetectionFigures {
    private static final double FOUND = 0.4;
    private static final int[] TURNS = {0, -30, 30};

    private final FaceFinder finder;
    private final Path out;

    private DetectionFigures(FaceFinder finder, Path out) throws IOException {
        this.finder = finder;
        this.out = Files.createDirectories(out);
    }

    /** See the class. */
    public static void main(String[] arguments) throws IOException {
        Natives.choose();
        LandmarkNet net = new LandmarkNet(LandmarkFigures.model(arguments, 3));
        DetectionFigures figures = new DetectionFigures(new FaceFinder(new HaarCascade(), net), Path.of(arguments[2]));
        List<FramedPicture> photos = FramedPicture.heldOutPhotos(Path.of(arguments[0]));
        List<FramedPicture> drawn = FramedPicture.drawn(Path.of(arguments[1]));
        System.out.printf("%n| pictures | turned by | found | CPU ms a picture |%n|---|---:|---:|---:|%n");
        for (int degrees : TURNS) {
            figures.measure("photos", photos, degrees);
            figures.measure("drawn", drawn, degrees);
        }
        System.out.printf("%n| without a face | pictures | a whole face is said to be in | CPU ms a picture"
                + " |%n|---|---:|---:|---:|%n");
        figures.falseAlarms("corners of photos", corners(photos));
        figures.falseAlarms("corners of drawings", corners(drawn));
        figures.falseAlarms(
                "photos upside down", each(photos, photo -> photo.turned(180).picture()));
        figures.falseAlarms("eyes of photos", each(photos, photo -> photo.part(0, 0.15, 1, 0.42)));
        figures.falseAlarms("mouths of photos", each(photos, photo -> photo.part(0.2, 0.58, 0.8, 0.85)));
        figures.falseAlarms("left halves of faces", each(photos, photo -> photo.part(-0.4, -0.4, 0.45, 1.4)));
        figures.falseAlarms("photos below the nose", each(photos, photo -> photo.part(-0.6, 0.52, 1.6, 1.5)));
    }

    private static List<Picture> corners(List<FramedPicture> pictures) {
        return pictures.stream().flatMap(FramedPicture::corners).toList();
    }

    private static List<Picture> each(List<FramedPicture> pictures, Function<FramedPicture, Picture> what) {
        return pictures.stream().map(what).toList();
    }

    private void measure(String name, List<FramedPicture> pictures, int degrees) throws IOException {
        FaceSheet sheet = new FaceSheet(pictures.size());
        int found = 0;
        long took = 0;
        for (FramedPicture upright : pictures) {
            FramedPicture turned = upright.turned(degrees);
            long start = cpuTime();
            Face face = finder.find(turned.picture()).getFirst();
            took += cpuTime() - start;
            boolean right = isWhole(face) && face.box().overlap(turned.frame()) > FOUND;
            found += right ? 1 : 0;
            sheet.add(turned.picture(), face, right);
        }
        Files.write(out.resolve(name + degrees + ".png"), PictureEncoder.png(sheet.picture()));
        System.out.printf(
                Locale.ROOT,
                "| %s | %d° | %.1f%% | %.0f |%n",
                name,
                degrees,
                100.0 * found / pictures.size(),
                took / 1e6 / pictures.size());
    }

    private void falseAlarms(String name, List<Picture> pictures) {
        long start = cpuTime();
        long alarms = pictures.stream()
                .filter(picture -> isWhole(finder.find(picture).getFirst()))
                .count();
        double took = (cpuTime() - start) / 1e6 / pictures.size();
        System.out.printf(Locale.ROOT, "| %s | %d | %d | %.0f |%n", name, pictures.size(), alarms, took);
    }

    /** Of this thread, nanoseconds: the same on a busy machine. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static boolean isWhole(Face face) {
        return face.wholeness() >= FaceFinder.WHOLE;
    }
}
