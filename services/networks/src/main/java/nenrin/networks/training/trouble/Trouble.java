package nenrin.networks.training.trouble;

/**
 * What looks wrong with a training.
 *
 * @param code kebab-case: {@code training-diverged}
 * @param sentence what was seen and what to try, for a person
 * @param hopeless whether it can't come back from there by itself; else it may, and is only warned of
 */
public record Trouble(String code, String sentence, boolean hopeless) {
    /** Training may come out of it. */
    static Trouble doubtful(String code, String sentence) {
        return new Trouble(code, sentence, false);
    }

    /** Training can't come out of it. */
    static Trouble hopeless(String code, String sentence) {
        return new Trouble(code, sentence, true);
    }

    /** The same, waited for in vain. */
    Trouble lasting() {
        return new Trouble(code, sentence, true);
    }
}
