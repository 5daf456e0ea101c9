package nenrin.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** The gender a label claims; UTKFace knows these two. */
public enum Gender {
    /** 0 in UTKFace's file names. */
    MALE,
    /** 1 in UTKFace's file names. */
    FEMALE;

    /** {@code male} or {@code female}. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@code male} and {@code female}; anything else is nothing. */
    public static Optional<Gender> read(String text) {
        return switch (text) {
            case "male" -> Optional.of(MALE);
            case "female" -> Optional.of(FEMALE);
            default -> Optional.empty();
        };
    }

    @JsonCreator
    static Gender ofWire(String text) {
        return read(text)
                .orElseThrow(() -> new IllegalArgumentException("A gender is male or female, not \"" + text + "\"."));
    }

    /** 0 for male, 1 for female, as UTKFace numbers them and the networks take it. */
    public int number() {
        return this == MALE ? 0 : 1;
    }
}
