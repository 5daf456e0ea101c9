package nenrin.networks.engine;

/**
 * A node that two layers read. Both read the same value; each writes a gradient of its own, and the sum of the two is what goes back (the
 * chain rule over two paths; Rumelhart et al. 1986).
 *
 * @param first the node itself
 * @param second the same value with another gradient
 */
public record Fork(Node first, Node second) implements Layer {
    @Override
    public void forward() {}

    @Override
    public void backward() {
        first.gradient().addi(second.gradient());
    }
}
