package nenrin.networks.residual;

import java.util.List;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Node;
import nenrin.networks.engine.Numbers;
import nenrin.networks.engine.SpaceToDepth;

/** The ager for one batch size, between Java's arrays. */
final class AgerNetwork {
    private final int size;
    private final Graph graph;
    private final Node faces;
    private final Node packedFaces;
    private final List<Node> wanted;
    private final Node planes;
    private final float[] packed;
    private final float[] planeValues;

    AgerNetwork(Graph graph, int n, int size, int channels) {
        this.graph = graph;
        this.size = size;
        faces = graph.input(n, size, size, 3);
        packedFaces = graph.input(n, size / 2, size / 2, 12);
        wanted = AgerFigure.planes(graph, n, size);
        planes = AgerFigure.describe(graph, faces, packedFaces, wanted, channels);
        packed = new float[n * size * size * 3];
        planeValues = new float[n * size * size * 4];
    }

    /**
     * From faces to differences.
     *
     * @param pixels [n, size, size, 3] in [-1, 1]
     * @param conditions [n, 12], see {@link AgeGroups#condition}
     * @param differences [n, size, size, 3], written
     */
    void forward(float[] pixels, float[] conditions, float[] differences) {
        Numbers.write(pixels, faces.value());
        SpaceToDepth.pack(pixels, size, 3, packed);
        Numbers.write(packed, packedFaces.value());
        wanted.forEach(node -> Numbers.write(spread(conditions, node), node.value()));
        graph.forward();
        Numbers.read(planes.value(), planeValues);
        BrightnessAndColour.differences(planeValues, packed);
        SpaceToDepth.unpack(packed, size, 3, differences);
    }

    /** From the loss's gradient by the differences to those of the weights. */
    void backward(float[] gradient) {
        SpaceToDepth.pack(gradient, size, 3, packed);
        BrightnessAndColour.back(packed, planeValues);
        Numbers.write(planeValues, planes.gradient());
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
