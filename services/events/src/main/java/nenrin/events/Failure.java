package nenrin.events;

import java.util.regex.Pattern;

/**
 * Why something could not be done, for machines and for people.
 *
 * @param code kebab-case, never changes its meaning: {@code no-face}, {@code target-ages-malformed}
 * @param sentence what a person understands, without names of classes
 */
public record Failure(String code, String sentence) {
    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Refuses a code that is not kebab-case. */
    public Failure {
        if (!KEBAB_CASE.matcher(code).matches()) {
            throw new IllegalArgumentException("A code is kebab-case, not \"" + code + "\".");
        }
    }
}
