package nenrin.imaging.strips;

import java.util.Locale;
import java.util.Map;

/** The strokes of letters on a grid 4 wide and 8 high: M moves, L draws a line, Q a curve. Small letters look like capitals. */
final class Glyphs {
    static final double WIDTH = 4;
    static final double HEIGHT = 8;

    private static final Map<Character, String> STROKES = Map.ofEntries(
            Map.entry('0', "M 0 3 Q 0 0 2 0 Q 4 0 4 3 L 4 5 Q 4 8 2 8 Q 0 8 0 5 L 0 3"),
            Map.entry('1', "M 0.6 1.8 L 2.4 0 L 2.4 8"),
            Map.entry('2', "M 0 2 Q 0 0 2 0 Q 4 0 4 2 Q 4 3.6 2.4 5 L 0 8 L 4 8"),
            Map.entry('3', "M 0 1.6 Q 0.4 0 2 0 Q 3.8 0 3.8 2 Q 3.8 3.8 1.6 3.8 Q 4 3.8 4 6 Q 4 8 2 8 Q 0.2 8 0 6.4"),
            Map.entry('4', "M 3.1 8 L 3.1 0 L 0 5.6 L 4 5.6"),
            Map.entry('5', "M 3.7 0 L 0.5 0 L 0.2 3.6 Q 1 3 2 3 Q 4 3 4 5.4 Q 4 8 2 8 Q 0.3 8 0 6.4"),
            Map.entry('6', "M 3.5 0.6 Q 2.8 0 2 0 Q 0 0 0 4 L 0 5.6 Q 0 8 2 8 Q 4 8 4 5.6 Q 4 3.4 2 3.4 Q 0 3.4 0 5.6"),
            Map.entry('7', "M 0 0 L 4 0 L 1.4 8"),
            Map.entry(
                    '8',
                    "M 2 3.7 Q 0.2 3.7 0.2 1.9 Q 0.2 0 2 0 Q 3.8 0 3.8 1.9 Q 3.8 3.7 2 3.7"
                            + " Q 0 3.7 0 5.8 Q 0 8 2 8 Q 4 8 4 5.8 Q 4 3.7 2 3.7"),
            Map.entry('9', "M 0.5 7.4 Q 1.2 8 2 8 Q 4 8 4 4 L 4 2.4 Q 4 0 2 0 Q 0 0 0 2.4 Q 0 4.6 2 4.6 Q 4 4.6 4 2.4"),
            Map.entry('A', "M 0 8 L 2 0 L 4 8 M 0.8 5.4 L 3.2 5.4"),
            Map.entry(
                    'B',
                    "M 0 8 L 0 0 L 2 0 Q 3.7 0 3.7 1.9 Q 3.7 3.8 2 3.8 L 0 3.8 L 2.1 3.8 Q 4 3.8 4 5.9 Q 4 8 2.1 8 L 0 8"),
            Map.entry('C', "M 4 1.5 Q 3.4 0 2.1 0 Q 0 0 0 4 Q 0 8 2.1 8 Q 3.4 8 4 6.5"),
            Map.entry('D', "M 0 0 L 0 8 L 1.6 8 Q 4 8 4 4 Q 4 0 1.6 0 L 0 0"),
            Map.entry('E', "M 4 0 L 0.2 0 L 0.2 8 L 4 8 M 0.2 3.9 L 3.2 3.9"),
            Map.entry('F', "M 4 0 L 0.2 0 L 0.2 8 M 0.2 3.9 L 3.2 3.9"),
            Map.entry('G', "M 4 1.5 Q 3.4 0 2.1 0 Q 0 0 0 4 Q 0 8 2.1 8 Q 4 8 4 5.6 L 4 4.4 L 2.4 4.4"),
            Map.entry('H', "M 0 0 L 0 8 M 4 0 L 4 8 M 0 3.9 L 4 3.9"),
            Map.entry('I', "M 2 0 L 2 8"),
            Map.entry('J', "M 3.4 0 L 3.4 5.8 Q 3.4 8 1.7 8 Q 0.2 8 0 6.3"),
            Map.entry('K', "M 0 0 L 0 8 M 4 0 L 0 4.8 M 1.4 3.4 L 4 8"),
            Map.entry('L', "M 0.2 0 L 0.2 8 L 4 8"),
            Map.entry('M', "M 0 8 L 0 0 L 2 4.6 L 4 0 L 4 8"),
            Map.entry('N', "M 0 8 L 0 0 L 4 8 L 4 0"),
            Map.entry('O', "M 0 4 Q 0 0 2 0 Q 4 0 4 4 Q 4 8 2 8 Q 0 8 0 4"),
            Map.entry('P', "M 0 8 L 0 0 L 2 0 Q 4 0 4 2.2 Q 4 4.4 2 4.4 L 0 4.4"),
            Map.entry('Q', "M 0 4 Q 0 0 2 0 Q 4 0 4 4 Q 4 8 2 8 Q 0 8 0 4 M 2.6 6 L 4.2 8.4"),
            Map.entry('R', "M 0 8 L 0 0 L 2 0 Q 4 0 4 2.1 Q 4 4.2 2 4.2 L 0 4.2 M 2 4.2 L 4 8"),
            Map.entry('S', "M 3.8 1.5 Q 3.3 0 2 0 Q 0.2 0 0.2 2 Q 0.2 3.6 2 3.9 Q 4 4.3 4 6 Q 4 8 2 8 Q 0.4 8 0 6.4"),
            Map.entry('T', "M 0 0 L 4 0 M 2 0 L 2 8"),
            Map.entry('U', "M 0 0 L 0 5.4 Q 0 8 2 8 Q 4 8 4 5.4 L 4 0"),
            Map.entry('V', "M 0 0 L 2 8 L 4 0"),
            Map.entry('W', "M 0 0 L 0.9 8 L 2 3.4 L 3.1 8 L 4 0"),
            Map.entry('X', "M 0 0 L 4 8 M 4 0 L 0 8"),
            Map.entry('Y', "M 0 0 L 2 3.9 L 4 0 M 2 3.9 L 2 8"),
            Map.entry('Z', "M 0 0 L 4 0 L 0 8 L 4 8"),
            Map.entry('+', "M 2 2 L 2 6 M 0 4 L 4 4"),
            Map.entry('-', "M 0.4 4 L 3.6 4"),
            Map.entry('.', "M 1.9 7.9 L 2.1 7.9"),
            Map.entry(',', "M 2.1 7.6 L 1.5 9"),
            Map.entry(':', "M 1.9 2.6 L 2.1 2.6 M 1.9 6.4 L 2.1 6.4"),
            Map.entry('/', "M 0.4 8 L 3.6 0"),
            Map.entry('(', "M 2.8 -0.4 Q 0.8 4 2.8 8.4"),
            Map.entry(')', "M 1.2 -0.4 Q 3.2 4 1.2 8.4"),
            Map.entry(
                    '@',
                    "M 3 5 Q 3 3 2 3 Q 1 3 1 4.2 Q 1 5.4 2 5.4 Q 3 5.4 3 4 Q 3 5.6 4 5 Q 4.4 0.6 2 0.6 Q -0.4 0.6 -0.4 4 Q -0.4 7.6 3 7.2"),
            Map.entry(' ', ""));

    private Glyphs() {}

    /** The strokes of a character; what is not known is a dot in the middle. */
    static String strokes(char character) {
        char capital = String.valueOf(character).toUpperCase(Locale.ROOT).charAt(0);
        return STROKES.getOrDefault(capital, "M 1.9 4 L 2.1 4");
    }
}
