package nenrin.networks.training;

/**
 * A kind of ager that can be trained.
 *
 * @param <L> its networks while they learn
 */
public interface AgerFamily<L extends AgerLearning> {
    /** Its name in model files. */
    String name();

    /** Side of the faces in pixels. */
    int size();

    /** Networks drawn by chance. */
    L drawn(AgerSettings settings);
}
