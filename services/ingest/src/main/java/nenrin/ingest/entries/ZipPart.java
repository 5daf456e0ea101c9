package nenrin.ingest.entries;

import nenrin.events.Failure;
import nenrin.ingest.names.FilePath;

/** What comes next in a zip. */
sealed interface ZipPart {
    /** A file, whole. */
    record WholeFile(FilePath path, byte[] bytes) implements ZipPart {}

    /** A file with more bytes than anything of ours has. */
    record LargeFile(FilePath path) implements ZipPart {}

    /** A folder or a hidden file. */
    record Other() implements ZipPart {}

    /** The end, and nothing is missing. */
    record Complete() implements ZipPart {}

    /** No end that can be trusted. */
    record Torn(Failure failure) implements ZipPart {}
}
