package nenrin.training.residual;

import java.util.Optional;

/** Where models are found by their names. */
@FunctionalInterface
public interface ModelShelf {
    /** The file of a model, published or shipped. */
    Optional<byte[]> named(String name);
}
