package nenrin.ingest.imports;

import nenrin.events.Failure;

/** Whether an import was let in. */
public sealed interface Admission {
    /** It was, and has ended: done or failed, the report says. */
    record Ended(ImportReport report) implements Admission {}

    /** Another one is running; nothing of this one was read. */
    record Busy(Failure failure) implements Admission {}

    /** There was one of this id before. */
    record Taken(Failure failure) implements Admission {}
}
