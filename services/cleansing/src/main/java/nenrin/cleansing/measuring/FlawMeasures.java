package nenrin.cleansing.measuring;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nenrin.imaging.drawn.DrawnMeasure;
import nenrin.imaging.geometry.Box;
import nenrin.imaging.geometry.Point;
import nenrin.imaging.geometry.Similarity;
import nenrin.imaging.measures.Measurement;
import nenrin.imaging.measures.Sighting;
import nenrin.networks.flaws.FlawReading;

/** What the net for flaws sees, as measures: writing on a face, things over it, and that it is no photo. */
final class FlawMeasures {
    private static final int CELLS = FlawReading.CELLS;
    private static final double LIKELY = 0.5;

    /** Writing on so much of a face makes it worthless. */
    private static final double MUCH_WRITING = 0.10;

    private static final double MUCH_COVERED = 0.30;

    private FlawMeasures() {}

    static List<Measurement> of(FlawReading reading, Sighting sighting) {
        return List.of(
                share("writing", "Writing covers", reading.writtenShare(), MUCH_WRITING, reading.written(), sighting),
                share("covered", "Something covers", reading.coveredShare(), MUCH_COVERED, reading.covered(), sighting),
                drawn(reading.drawn(), sighting));
    }

    /** The score falls with the root of the share: little writing is already much worse than none. */
    private static Measurement share(
            String name, String what, double share, double much, float[] map, Sighting sighting) {
        double score = 100 * (1 - Math.sqrt(Math.min(1, share / much)));
        IntPredicate flawed = cell -> map[cell] >= LIKELY && FlawReading.isFace(cell);
        List<Integer> cells =
                IntStream.range(0, map.length).filter(flawed).boxed().toList();
        if (cells.isEmpty()) {
            String nothing = String.format(Locale.ROOT, "%s nothing of the face (%.0f of 100).", what, score);
            return new Measurement(name, share, "share of the face", score, nothing, Map.of());
        }
        String sentence =
                String.format(Locale.ROOT, "%s %.0f%% of the face, mostly the %s.", what, 100 * share, part(cells));
        return new Measurement(
                name, share, "share of the face", score, sentence, Map.of("box", box(cells, sighting.toCrop())));
    }

    private static String part(List<Integer> cells) {
        double row = cells.stream().mapToInt(cell -> cell / CELLS).average().orElse(0) / CELLS;
        if (row < 0.4) {
            return "upper face";
        }
        return row < 0.6 ? "middle" : "lower face";
    }

    /** Around all flawed cells, in the picture's pixels. */
    private static String box(List<Integer> cells, Similarity toCrop) {
        double cell = (double) Sighting.CROP_SIZE / CELLS;
        double left = cell * cells.stream().mapToInt(i -> i % CELLS).min().orElse(0);
        double top = cell * cells.stream().mapToInt(i -> i / CELLS).min().orElse(0);
        double right = cell * (1 + cells.stream().mapToInt(i -> i % CELLS).max().orElse(0));
        double bottom =
                cell * (1 + cells.stream().mapToInt(i -> i / CELLS).max().orElse(0));
        Similarity toPhoto = toCrop.inverse();
        Point middle = toPhoto.apply(new Point((left + right) / 2, (top + bottom) / 2));
        double width = toPhoto.scale() * (right - left);
        double height = toPhoto.scale() * (bottom - top);
        Box box = new Box(middle.x() - width / 2, middle.y() - height / 2, width, height);
        return String.format(Locale.ROOT, "%.0f,%.0f,%.0f,%.0f", box.x(), box.y(), box.width(), box.height());
    }

    /** Of the net, which knows paintings too, and of the slopes, which know drawings: the worse. */
    private static Measurement drawn(double probability, Sighting sighting) {
        Measurement slopes = new DrawnMeasure().of(sighting.crop());
        double score = Math.min(slopes.score(), 100 * (1 - probability));
        String sentence = String.format(
                Locale.ROOT,
                score < 50 ? "This looks drawn, painted or made (%.0f of 100)." : "This is a photo (%.0f of 100).",
                score);
        Map<String, String> evidence = Map.of("slopes", String.format(Locale.ROOT, "%.2f", slopes.raw()));
        return new Measurement("drawn", probability, "probability", score, sentence, evidence);
    }
}
