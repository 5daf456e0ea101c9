package nenrin.ingest.labels;

import nenrin.events.Failure;
import org.jspecify.annotations.Nullable;

/** What is said of one picture. */
public sealed interface Labelling {
    /**
     * Something is said of it, as it was written; whether it can be true is for cleansing to judge.
     *
     * @param age years; null if none is claimed
     * @param gender {@code male} or {@code female} where it could be understood; null if none is claimed
     */
    record Labelled(@Nullable String age, @Nullable String gender) implements Labelling {}

    /** Nothing can be made out, and why. */
    record Unlabelled(Failure failure) implements Labelling {}
}
