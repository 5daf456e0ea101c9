package nenrin.ingest.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an import is. */
public enum State {
    /** Taking the topic and reading what is there. */
    STARTING,
    /** Reading entries and sending claims. */
    IMPORTING,
    /** All entries have been seen. */
    DONE,
    /** It ended before its entries did. */
    FAILED;

    /** {@code starting}, {@code importing}, {@code done} or {@code failed}. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
