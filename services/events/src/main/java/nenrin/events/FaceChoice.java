package nenrin.events;

import java.util.Optional;

/**
 * Which faces of a photo are aged.
 *
 * @param number from the largest whole face, which is 1; 0 for all
 */
public record FaceChoice(int number) {
    /** Every whole face. */
    public static final FaceChoice ALL = new FaceChoice(0);

    /** The largest whole face. */
    public static final FaceChoice LARGEST = new FaceChoice(1);

    static final int MOST = 99;
    private static final String EVERY = "all";
    private static final String FIRST = "largest";

    /** Checks the range. */
    public FaceChoice {
        Check.range("A face's number", number, 0, MOST);
    }

    /** {@code all}, {@code largest} or a number. */
    public String wire() {
        return switch (number) {
            case 0 -> EVERY;
            case 1 -> FIRST;
            default -> Integer.toString(number);
        };
    }

    /** Reads what {@link #wire} writes, and 1. */
    public static Optional<FaceChoice> read(String text) {
        if (text.equals(EVERY)) {
            return Optional.of(ALL);
        }
        Integer number = text.equals(FIRST) ? Integer.valueOf(1) : Text.whole(text);
        return number != null && number >= 1 && number <= MOST ? Optional.of(new FaceChoice(number)) : Optional.empty();
    }
}
