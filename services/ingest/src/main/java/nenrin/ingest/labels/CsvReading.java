package nenrin.ingest.labels;

import nenrin.events.Failure;

/** What came of reading a table of labels. */
public sealed interface CsvReading {
    /** It could be read. */
    record Table(CsvLabels labels) implements CsvReading {}

    /** It could not, and why. */
    record Unusable(Failure failure) implements CsvReading {}
}
