package nenrin.events;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What keeps a result from being as good as others. */
public enum Warning {
    /** The face was aged as artists do, by proportion, lines and the hair's colour. */
    DRAWING("The face is drawn: ages read from it are worth little."),
    /** Agers learn from faces that look into the camera. */
    PROFILE("The head is turned far aside, up or down."),
    /** What is blurred stays blurred, while lines that are added are sharp. */
    BLURRED("The face is blurred."),
    /** Glasses, hands, masks, writing: agers change them too. */
    COVERED("Something covers much of the face."),
    /** Of the photo's own pixels or, where it was enlarged, of those it had before. */
    SMALL("The face has the detail of a few pixels only.");

    private final String sentence;

    Warning(String sentence) {
        this.sentence = sentence;
    }

    /** For a person. */
    public String sentence() {
        return sentence;
    }

    /** The code in {@code ce_warnings}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The warning of a code; nothing for one that came up later. */
    public static Optional<Warning> read(String code) {
        return Arrays.stream(values())
                .filter(warning -> warning.wire().equals(code))
                .findFirst();
    }
}
