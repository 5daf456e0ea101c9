package nenrin.events;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a request's answers come as. */
public enum ResultForm {
    /** A picture for each age. */
    PICTURES,
    /** One picture: the face as it came and at each age, from younger to older, the ages beneath. */
    STRIP,
    /** One moving picture (GIF) from the youngest of the ages to the oldest and back. */
    SWEEP;

    /** The name in lower case. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads what {@link #wire} writes. */
    static Optional<ResultForm> read(String text) {
        return Stream.of(values()).filter(form -> form.wire().equals(text)).findFirst();
    }
}
