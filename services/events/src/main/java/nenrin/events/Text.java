package nenrin.events;

import org.jspecify.annotations.Nullable;

/** Reads numbers from text that anybody may have written. */
final class Text {
    private static final int QUOTED = 40;
    private static final int LONGEST_NUMBER = 32;

    private Text() {}

    /** A whole number with an optional sign, or null. */
    static @Nullable Integer whole(String text) {
        if (!text.matches("[+-]?[0-9]{1,9}")) {
            return null;
        }
        return Integer.valueOf(text);
    }

    /** A place in a partition, or null. */
    static @Nullable Long position(String text) {
        return text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null;
    }

    /** A finite number, or null. */
    static @Nullable Double real(String text) {
        if (text.length() > LONGEST_NUMBER || !text.matches("[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
            return null;
        }
        double number = Double.parseDouble(text);
        return Double.isFinite(number) ? number : null;
    }

    /** What was written, short enough for a sentence and without control characters. */
    static String quoted(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= QUOTED ? plain : plain.substring(0, QUOTED) + "…";
    }
}
