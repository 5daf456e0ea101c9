package nenrin.networks.engine;

/**
 * {@link Binomial} in place, over [n, s, s, c]. Behind a doubling it makes four equal pixels a slope (what Zhang 2019, arXiv 1904.11486, does
 * before subsampling, the other way round): convolutions otherwise draw the blocks' edges as a lattice.
 */
final class Smoothed implements Layer {
    private final Node node;
    private final Binomial filter;
    private final float[] values;

    Smoothed(Node node) {
        this.node = node;
        filter = new Binomial(node.side(0), node.side(1), node.side(3));
        values = new float[Math.toIntExact(node.value().length())];
    }

    @Override
    public void forward() {
        Numbers.read(node.value(), values);
        filter.smooth(values);
        Numbers.write(values, node.value());
    }

    @Override
    public void backward() {
        Numbers.read(node.gradient(), values);
        filter.smooth(values);
        Numbers.write(values, node.gradient());
    }
}
