package nenrin.events;

import org.jspecify.annotations.Nullable;

/** What records hold themselves to. */
final class Check {
    private static final int LONGEST_NAME = Envelope.LONGEST_ID;

    private Check() {}

    static void that(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }

    static void faceId(@Nullable String id) {
        that(id != null && Ids.isSha256(id), "A face id is 64 lower-case hex digits, the picture's SHA-256.");
    }

    /** A name that can be a key: 1 to 256 characters. */
    static void name(String what, @Nullable String name) {
        that(
                name != null && !name.isBlank() && name.length() <= LONGEST_NAME,
                what + " must have 1 to " + LONGEST_NAME + " characters.");
    }

    static void range(String what, double value, double from, double to) {
        that(value >= from && value <= to, "%s must be from %s to %s, not %s.".formatted(what, from, to, value));
    }

    /** An age in years, 0 to 120, or none. */
    static void age(@Nullable Integer age) {
        that(age == null || (age >= 0 && age <= Claim.OLDEST), "An age is from 0 to " + Claim.OLDEST + " years.");
    }
}
