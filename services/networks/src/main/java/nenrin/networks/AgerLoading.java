package nenrin.networks;

/** What became of an attempt to load an ager. */
public sealed interface AgerLoading {
    /** It works. */
    record Loaded(Ager ager) implements AgerLoading {}

    /**
     * It can't be used.
     *
     * @param code such as {@code model-family-unknown}
     * @param sentence for a person
     */
    record Refused(String code, String sentence) implements AgerLoading {}
}
