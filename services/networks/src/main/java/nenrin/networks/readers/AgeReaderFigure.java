package nenrin.networks.readers;

import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Node;

/** The age reader as a figure: {@link Convolutions}, then 91 years as classes and the logit of being female. */
final class AgeReaderFigure {
    /** Side of the crop it looks at, in pixels. */
    static final int SIZE = 64;

    /** Years from 0 to 90; who is older counts as 90. */
    static final int YEARS = 91;

    static final int OUTPUTS = YEARS + 1;

    private AgeReaderFigure() {}

    /** Pictures [n, 64, 64, 3] in [-1, 1] become [n, 92]. */
    static Node describe(Graph graph, Node pictures) {
        return graph.dense("head", Convolutions.describe(graph, pictures, Convolutions.CHANNELS), OUTPUTS);
    }
}
