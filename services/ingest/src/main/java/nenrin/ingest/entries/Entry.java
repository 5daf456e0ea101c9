package nenrin.ingest.entries;

import nenrin.events.Claim;
import nenrin.events.Failure;

/** What became of the next entry. */
public sealed interface Entry {
    /** A picture with its label. */
    record Claimed(Claim claim) implements Entry {}

    /**
     * Not a picture that can be sent on.
     *
     * @param name without folders, fit to be shown
     */
    record Refused(String name, Failure failure) implements Entry {}

    /** A folder, or a file that no person put there. */
    record Skipped() implements Entry {}

    /** There are no more, and none are missing. */
    record Finished() implements Entry {}

    /** There may be more, but nobody can read them. */
    record Broken(Failure failure) implements Entry {}
}
