package nenrin.networks.recipes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import nenrin.networks.files.ModelFile;
import nenrin.networks.flaws.FlawNet;
import nenrin.networks.flaws.FlawReading;
import nenrin.networks.flaws.FlawSample;

/** How well the net tells planted flaws on faces that it never saw from the same faces without. */
final class FlawFigures {
    private static final int EACH = 400;
    private static final int BATCH = 16;

    private final FlawFaces faces;

    FlawFigures(FlawFaces heldOut) {
        faces = heldOut;
    }

    Map<String, String> measure(ModelFile model) {
        FlawNet net = new FlawNet(model, BATCH);
        FlawDrawer drawer = new FlawDrawer(faces.photos(), faces.drawings(), 77);
        List<FlawReading> clean = read(net, () -> drawer.draw(false, false, false));
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put(
                "held-out AUC of writing",
                auc(read(net, () -> drawer.draw(false, false, true)), clean, FlawReading::writtenShare));
        figures.put(
                "held-out AUC of covers",
                auc(read(net, () -> drawer.draw(false, true, false)), clean, FlawReading::coveredShare));
        figures.put(
                "held-out AUC of drawings",
                auc(read(net, () -> drawer.draw(true, false, false)), clean, FlawReading::drawn));
        return figures;
    }

    private static List<FlawReading> read(FlawNet net, Supplier<FlawSample> draw) {
        return new ArrayList<>(net.read(
                Stream.generate(draw).limit(EACH).map(FlawSample::picture).toList()));
    }

    /** The share of pairs of a flawed and a clean face that stand in the right order. */
    private static String auc(List<FlawReading> flawed, List<FlawReading> clean, ToDoubleFunction<FlawReading> value) {
        double right = 0;
        for (FlawReading bad : flawed) {
            for (FlawReading good : clean) {
                right += (1 + Math.signum(value.applyAsDouble(bad) - value.applyAsDouble(good))) / 2;
            }
        }
        return String.format(Locale.ROOT, "%.3f", right / flawed.size() / clean.size());
    }
}
