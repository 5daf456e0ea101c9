package nenrin.networks.adversarial;

import nenrin.networks.engine.Node;
import nenrin.networks.engine.Numbers;

/** Conditions as constant planes, to be joined to pictures (Mirza and Osindero 2014, arXiv 1411.1784, for convolutions). */
public final class Planes {
    private Planes() {}

    /** Writes [n, c] to each pixel of a node [n, h, w, c]. */
    public static void write(float[] conditions, Node node) {
        int width = node.side(3);
        int pixels = node.side(1) * node.side(2);
        float[] planes = new float[conditions.length * pixels];
        for (int i = 0; i < planes.length / width; i++) {
            System.arraycopy(conditions, i / pixels * width, planes, i * width, width);
        }
        Numbers.write(planes, node.value());
    }
}
