package nenrin.ingest.labels;

import java.util.Locale;
import nenrin.events.Gender;
import org.jspecify.annotations.Nullable;

/** Genders as sets of faces write them. */
final class GenderText {
    private GenderText() {}

    /** {@code male} or {@code female} for those and for UTKFace's 0 and 1; anything else stays as it is, nothing stays nothing. */
    static @Nullable String read(@Nullable String text) {
        return switch (text == null ? "" : text.toLowerCase(Locale.ROOT)) {
            case "0", "male" -> Gender.MALE.wire();
            case "1", "female" -> Gender.FEMALE.wire();
            default -> text;
        };
    }
}
