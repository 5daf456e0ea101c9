package nenrin.aging;

import java.util.Locale;

/** What a request goes through. */
public enum Stage {
    /** Its file becomes a picture. */
    DECODE,
    /** Its faces are found. */
    FIND,
    /** Their ages and genders are read. */
    READ,
    /** What must change is asked of a model, all ages at once; waiting for a batch counts. */
    AGE,
    /** One answer file: the change is pasted into the photo, the photo encoded. */
    PASTE;

    /** As metrics and traces name it. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
