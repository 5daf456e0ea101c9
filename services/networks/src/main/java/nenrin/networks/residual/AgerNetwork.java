package nenrin.networks.residual;

import java.util.Optional;
import nenrin.networks.Changes;
import nenrin.networks.engine.Binomial;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Node;
import nenrin.networks.engine.Numbers;

/** The ager for one batch size, between Java's arrays. */
final class AgerNetwork {
    /** A shift of 1 moves a pixel by this share of the side. */
    static final float FARTHEST = 0.05f;

    private final Graph graph;
    private final AgerFigure.Seen seen;
    private final AgerFigure.Said said;
    private final Packing packing;
    private final Optional<Binomial> smoothing;
    private final float[] packed;
    private final float[] planeValues;
    private final float[] shiftValues;

    AgerNetwork(Graph graph, int n, Scale scale) {
        this.graph = graph;
        int size = scale.size();
        int inner = scale.inner();
        int channels = scale.fine() ? 12 : 3;
        seen = new AgerFigure.Seen(
                graph.input(n, inner, inner, channels),
                graph.input(n, inner / 2, inner / 2, 4L * channels),
                AgerFigure.planes(graph, n, inner));
        said = AgerFigure.describe(graph, seen, scale);
        packing = new Packing(n, scale);
        smoothing = scale.fine() ? Optional.of(new Binomial(n, size, 3)) : Optional.empty();
        packed = new float[n * size * size * 3];
        planeValues = new float[n * size * size * 4];
        shiftValues = new float[n * scale.grid() * scale.grid() * 2];
    }

    /** What {@link #forward} writes to. */
    Changes changes() {
        return new Changes(new float[packed.length], new float[shiftValues.length]);
    }

    /**
     * From faces to what must change in them.
     *
     * @param pixels [n, size, size, 3] in [-1, 1]
     * @param conditions [n, 12], see {@link AgeGroups#condition}
     * @param changes written
     */
    void forward(float[] pixels, float[] conditions, Changes changes) {
        Numbers.write(packing.inner(pixels), seen.faces().value());
        Numbers.write(packing.outer(pixels), seen.packed().value());
        seen.wanted().forEach(node -> Numbers.write(spread(conditions, node), node.value()));
        graph.forward();
        Numbers.read(said.planes().value(), planeValues);
        BrightnessAndColour.differences(planeValues, packed);
        packing.unpack(packed, changes.differences());
        smoothing.ifPresent(filter -> filter.smooth(changes.differences()));
        said.shifts().ifPresent(node -> {
            Numbers.read(node.value(), shiftValues);
            for (int i = 0; i < shiftValues.length; i++) {
                changes.shifts()[i] = FARTHEST * shiftValues[i];
            }
        });
    }

    /** From the loss's gradients by the changes, which are used up, to those of the weights. */
    void backward(Changes gradient) {
        smoothing.ifPresent(filter -> filter.smooth(gradient.differences()));
        BrightnessAndColour.back(packing.outer(gradient.differences()), planeValues);
        Numbers.write(planeValues, said.planes().gradient());
        said.shifts().ifPresent(node -> {
            for (int i = 0; i < shiftValues.length; i++) {
                shiftValues[i] = FARTHEST * gradient.shifts()[i];
            }
            Numbers.write(shiftValues, node.gradient());
        });
        graph.backward();
    }

    /** Each face's condition at each of its pixels. */
    private static float[] spread(float[] conditions, Node node) {
        int pixels = node.side(1) * node.side(2);
        float[] spread = new float[node.side(0) * pixels * AgeGroups.CONDITION];
        for (int i = 0; i < spread.length / AgeGroups.CONDITION; i++) {
            System.arraycopy(
                    conditions, i / pixels * AgeGroups.CONDITION, spread, i * AgeGroups.CONDITION, AgeGroups.CONDITION);
        }
        return spread;
    }
}
