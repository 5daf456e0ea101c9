package nenrin.ingest.entries;

/** Entries one after the other, of which only the current one is in memory. For one thread. */
@FunctionalInterface
public interface Entries {
    /** The next entry; {@link Entry.Finished} or {@link Entry.Broken} is the last. Waits until it is there. */
    Entry next();
}
