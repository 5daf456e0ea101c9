package nenrin.networks.recipes;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Words that mean nothing, in many scripts, and fonts of the machine that can write them. One thread each. */
final class Scripts {
    private static final double LATIN = 0.7;
    private static final double DIGITS = 0.15;
    private static final String LETTERS = "etaoinshrdlucmfwypvbgkjqxz";

    private enum Script {
        GREEK(0x3B1, 24),
        CYRILLIC(0x430, 32),
        HEBREW(0x5D0, 27),
        ARABIC(0x627, 36),
        DEVANAGARI(0x905, 50),
        BENGALI(0x995, 30),
        THAI(0xE01, 46),
        HIRAGANA(0x3042, 80),
        KATAKANA(0x30A2, 80),
        HAN(0x4E00, 2000),
        HANGUL(0xAC00, 2000);

        private final int first;
        private final int count;

        Script(int first, int count) {
            this.first = first;
            this.count = count;
        }
    }

    private final Random chance;
    private final List<Font> latin;
    private final List<List<Font>> others;

    Scripts(Random chance) {
        this.chance = chance;
        List<Font> all =
                Arrays.asList(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts());
        latin = all.stream().filter(font -> font.canDisplayUpTo("Aa0") < 0).toList();
        others = Arrays.stream(Script.values())
                .map(script -> all.stream()
                        .filter(font -> font.canDisplay(script.first) && font.canDisplay(script.first + 1))
                        .toList())
                .toList();
    }

    /**
     * Something to write.
     *
     * @param font of one point
     */
    record Line(String text, Font font) {}

    /** One to {@code most} words. */
    Line words(int most) {
        int script = chance.nextInt(others.size());
        if (chance.nextDouble() < LATIN || others.get(script).isEmpty()) {
            return new Line(joined(most, this::latinWord), any(latin));
        }
        return new Line(joined(most, () -> word(Script.values()[script])), any(others.get(script)));
    }

    /** Digits with what stands between the parts of a date. */
    Line date() {
        String between = List.of(" ", "-", "/", ".", ":", "  ").get(chance.nextInt(6));
        String text = chance.ints(2 + chance.nextInt(2), 1, chance.nextBoolean() ? 100 : 32)
                .mapToObj("%02d"::formatted)
                .collect(Collectors.joining(between));
        return new Line((chance.nextBoolean() ? "'" : chance.nextBoolean() ? "20" : "") + text, any(latin));
    }

    /** Of a web site. */
    Line address() {
        return new Line(
                (chance.nextBoolean() ? "www." : chance.nextBoolean() ? "©" : "")
                        + latinWord().toLowerCase(java.util.Locale.ROOT)
                        + List.of(".com", ".net", ".org", ".ru", ".cn", "").get(chance.nextInt(6)),
                any(latin));
    }

    private String joined(int most, java.util.function.Supplier<String> word) {
        return java.util.stream.Stream.generate(word)
                .limit(1L + chance.nextInt(most))
                .collect(Collectors.joining(" "));
    }

    private String latinWord() {
        if (chance.nextDouble() < DIGITS) {
            return Integer.toString(chance.nextInt(100000));
        }
        String word = chance.ints(1 + chance.nextInt(9), 0, 26)
                .map(i -> LETTERS.charAt(chance.nextBoolean() ? i : chance.nextInt(i + 1)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return switch (chance.nextInt(3)) {
            case 0 -> word;
            case 1 -> word.toUpperCase(java.util.Locale.ROOT);
            default -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
        };
    }

    private String word(Script script) {
        return chance.ints(1 + chance.nextInt(6), script.first, script.first + script.count)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Font any(List<Font> fonts) {
        return fonts.get(chance.nextInt(fonts.size()));
    }
}
