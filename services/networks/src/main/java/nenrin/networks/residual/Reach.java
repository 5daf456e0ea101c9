package nenrin.networks.residual;

import java.util.Optional;
import nenrin.networks.files.ModelFile;

/**
 * How much further an ager must be asked to go than it shall arrive. Learning keeps faces near their input, so they arrive short of what the
 * critic was promised; what was measured on held-out faces stands in the model file.
 *
 * @param factor on the years between the face's age and the wanted one, 1 to 2
 */
record Reach(double factor) {
    /** The metadata that holds the factor; without it, 1. */
    static final String NAME = "reach";

    private static final double FARTHEST = 2;
    private static final float OLDEST = 100;

    /** Checks the range. */
    Reach {
        if (!(factor >= 1 && factor <= FARTHEST)) {
            throw new IllegalArgumentException("A reach is from 1 to 2, not " + factor + ".");
        }
    }

    /** Nothing where the file says something impossible. */
    static Optional<Reach> of(ModelFile file) {
        try {
            return Optional.of(new Reach(Double.parseDouble(file.metadata().getOrDefault(NAME, "1"))));
        } catch (IllegalArgumentException notANumberOrImpossible) {
            return Optional.empty();
        }
    }

    float aimed(float own, float wanted) {
        return (float) Math.clamp(own + factor * (wanted - own), 0, OLDEST);
    }
}
