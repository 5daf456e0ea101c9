package nenrin.networks.training;

/**
 * How an ager is trained. What the shipped model was trained with, its card says.
 *
 * @param batch faces a step, a multiple of {@code replicas}
 * @param replicas threads that each take a share of the batch
 * @param seed of everything drawn by chance
 * @param agerRate Adam's step for the ager
 * @param criticRate Adam's step for the critic
 * @param criticWeight how much the critic's reading counts against nearness to the input
 * @param ownShare share of targets that are the face's own group
 * @param averaging share of the running average of weights kept at each step (EMA)
 */
public record AgerSettings(
        int batch,
        int replicas,
        long seed,
        double agerRate,
        double criticRate,
        double criticWeight,
        double ownShare,
        double averaging) {
    /** Checks ranges. */
    public AgerSettings {
        if (batch < 1 || replicas < 1 || batch % replicas != 0) {
            throw new IllegalArgumentException(
                    "A batch of " + batch + " can't be shared by " + replicas + " replicas.");
        }
        if (!(agerRate > 0 && criticRate > 0 && criticWeight >= 0 && ownShare >= 0 && ownShare <= 1)) {
            throw new IllegalArgumentException("Rates are above 0, weights not below, shares in 0 to 1.");
        }
        if (!(averaging >= 0 && averaging < 1)) {
            throw new IllegalArgumentException("The average keeps a share of 0 to under 1.");
        }
    }

    /** The usual settings for a number of replicas, usually that of the cores. */
    public static AgerSettings defaults(int replicas) {
        int batch = replicas * Math.max(1, 32 / replicas);
        return new AgerSettings(batch, replicas, 1, 2e-4, 1e-4, 0.8, 0.15, 0.999);
    }

    /** The same with another weight of the critic's reading. */
    public AgerSettings withCriticWeight(double weight) {
        return new AgerSettings(batch, replicas, seed, agerRate, criticRate, weight, ownShare, averaging);
    }

    /** The same with both rates multiplied. */
    public AgerSettings withRatesTimes(double factor) {
        return new AgerSettings(
                batch, replicas, seed, agerRate * factor, criticRate * factor, criticWeight, ownShare, averaging);
    }

    /** The same with another seed. */
    public AgerSettings withSeed(long other) {
        return new AgerSettings(batch, replicas, other, agerRate, criticRate, criticWeight, ownShare, averaging);
    }
}
