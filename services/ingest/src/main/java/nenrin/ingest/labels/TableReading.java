package nenrin.ingest.labels;

import nenrin.events.Failure;

/** What came of reading a table of labels. */
public sealed interface TableReading {
    /** It could be read. */
    record Table(Labels labels) implements TableReading {}

    /** It could not, and why. */
    record Unusable(Failure failure) implements TableReading {}
}
