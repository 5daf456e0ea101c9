package nenrin.networks.residual;

import java.util.Optional;
import nenrin.networks.files.ModelFile;

/**
 * How much further an ager must be asked to go than it shall arrive. Learning keeps faces near their input, so they arrive short of what the
 * critic was promised; what was measured on held-out faces stands in the model file.
 *
 * @param older factor on the years from the face's age up to the wanted one, 1 to 2
 * @param younger the same on the way down
 */
record Reach(double older, double younger) {
    /** The metadata that holds the factor; without it, 1. */
    static final String NAME = "reach";

    /** The metadata that holds the factor for younger ages; without it, that for older ones. */
    static final String YOUNGER = "reach younger";

    private static final double FARTHEST = 2;
    private static final float OLDEST = 100;

    /** Checks the ranges. */
    Reach {
        check(older);
        check(younger);
    }

    private static void check(double factor) {
        if (!(factor >= 1 && factor <= FARTHEST)) {
            throw new IllegalArgumentException("A reach is from 1 to 2, not " + factor + ".");
        }
    }

    /** Nothing where the file says something impossible. */
    static Optional<Reach> of(ModelFile file) {
        try {
            String older = file.metadata().getOrDefault(NAME, "1");
            String younger = file.metadata().getOrDefault(YOUNGER, older);
            return Optional.of(new Reach(Double.parseDouble(older), Double.parseDouble(younger)));
        } catch (IllegalArgumentException notANumberOrImpossible) {
            return Optional.empty();
        }
    }

    float aimed(float own, float wanted) {
        double factor = wanted > own ? older : younger;
        return (float) Math.clamp(own + factor * (wanted - own), 0, OLDEST);
    }
}
