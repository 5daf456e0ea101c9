package nenrin.networks.residual;

/**
 * What a step, or a replica's share of it, came to: means over the batch, so that shares add up.
 *
 * @param critic the critic's loss on real and aged faces
 * @param readAsWanted cross-entropy of the critic's reading of aged faces against the wanted group and gender
 * @param near distance from the input, weighted by the gap of the groups
 * @param variation change of the differences from pixel to pixel, weighted
 */
public record Losses(double critic, double readAsWanted, double near, double variation) {
    /** The losses of two shares together. */
    public Losses plus(Losses other) {
        return new Losses(
                critic + other.critic,
                readAsWanted + other.readAsWanted,
                near + other.near,
                variation + other.variation);
    }

    /** The whole of what the ager minimises. */
    public double ager(double criticWeight) {
        return criticWeight * readAsWanted + near + variation;
    }
}
