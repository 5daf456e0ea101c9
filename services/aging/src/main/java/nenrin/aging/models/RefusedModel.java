package nenrin.aging.models;

/**
 * A model file that was not taken up.
 *
 * @param name what it wanted to be called
 * @param code kebab-case, such as {@code model-truncated}
 * @param sentence why, for a person
 */
public record RefusedModel(String name, String code, String sentence) {}
