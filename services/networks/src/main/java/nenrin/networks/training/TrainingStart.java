package nenrin.networks.training;

/** What became of an attempt to start or resume training. */
public sealed interface TrainingStart {
    /** It can go on, step by step. */
    record Started(AgerTraining training) implements TrainingStart {}

    /**
     * It can't.
     *
     * @param code such as {@code model-does-not-fit}, {@code too-few-faces}
     * @param sentence for a person
     */
    record Refused(String code, String sentence) implements TrainingStart {}
}
