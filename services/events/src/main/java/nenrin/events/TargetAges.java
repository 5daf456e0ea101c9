package nenrin.events;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The list of wanted ages as text: {@code 25,60} or {@code +10,-5}. */
public sealed interface TargetAges {
    /** A request may want so many pictures at most. */
    int MOST = 24;

    /** Understood: 1 to 24 ages. */
    record Parsed(List<TargetAge> ages) implements TargetAges {}

    /** Not understood, or out of range. */
    record Malformed(Failure failure) implements TargetAges {}

    /** Reads ages separated by commas; spaces around them are passed over. */
    static TargetAges parse(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length > MOST) {
            return malformed("target-ages-too-many", "At most " + MOST + " target ages in one request.");
        }
        List<TargetAge> ages = new ArrayList<>();
        for (String part : parts) {
            switch (one(part.strip())) {
                case Parsed parsed -> ages.addAll(parsed.ages());
                case Malformed malformed -> {
                    return malformed;
                }
            }
        }
        return new Parsed(List.copyOf(ages));
    }

    /** The text that {@link #parse} reads. */
    static String wire(List<TargetAge> ages) {
        return ages.stream().map(TargetAge::wire).collect(Collectors.joining(","));
    }

    private static TargetAges one(String text) {
        Integer years = Text.whole(text);
        if (years == null) {
            return malformed(
                    "target-ages-malformed",
                    "Target ages are whole numbers such as 25,60 or +10,-5; \"" + Text.quoted(text) + "\" is none.");
        }
        boolean relative = text.startsWith("+") || text.startsWith("-");
        if (years > TargetAge.OLDEST || years < (relative ? -TargetAge.OLDEST : 0)) {
            return malformed(
                    "target-age-out-of-range",
                    "A target age is from 0 to 100 years; \"" + Text.quoted(text) + "\" is not.");
        }
        return new Parsed(List.of(relative ? new TargetAge.Relative(years) : new TargetAge.Absolute(years)));
    }

    private static TargetAges malformed(String code, String sentence) {
        return new Malformed(new Failure(code, sentence));
    }
}
