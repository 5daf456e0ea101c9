package nenrin.networks.files;

/** What became of an attempt to read a model file. */
public sealed interface ModelReading {
    /** The file is well formed. */
    record Valid(ModelFile file) implements ModelReading {}

    /**
     * The file is not what it says.
     *
     * @param code such as {@code model-truncated}
     * @param sentence for a person
     */
    record Invalid(String code, String sentence) implements ModelReading {}
}
