package nenrin.training.residual;

import nenrin.events.Failure;

/** Faces that are too few to learn from. */
final class TooFewFaces {
    private TooFewFaces() {}

    static Failure failure(int there, int needed) {
        return new Failure(
                "too-few-faces",
                "There are %d clean faces to learn from; training needs at least %d.".formatted(there, needed));
    }
}
