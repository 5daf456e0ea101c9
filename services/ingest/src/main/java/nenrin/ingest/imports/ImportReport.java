package nenrin.ingest.imports;

import java.util.List;
import nenrin.events.Failure;
import org.jspecify.annotations.Nullable;

/**
 * An import as it stands, as the README's JSON.
 *
 * @param id what to ask for it by
 * @param name what people call the set
 * @param entriesRead pictures, refused files and skipped ones
 * @param entriesTotal null where nobody knows until the end
 * @param bytesRead of the request's body; null where it has none
 * @param bytesTotal null where nobody said
 * @param sent claims committed to the topic
 * @param alreadyThere claims that the topic had
 * @param refused files that are no claims, for the reasons in {@code refusals}
 * @param skipped folders and hidden files
 * @param seconds since it began, or that it took
 * @param picturesPerSecond {@code (sent + alreadyThere) / seconds}
 * @param failure why it failed; null if it did not
 */
public record ImportReport(
        String id,
        String name,
        State state,
        long entriesRead,
        @Nullable Long entriesTotal,
        @Nullable Long bytesRead,
        @Nullable Long bytesTotal,
        long sent,
        long alreadyThere,
        long refused,
        long skipped,
        double seconds,
        double picturesPerSecond,
        List<Refusal> refusals,
        @Nullable Failure failure) {

    /**
     * One reason for refusing files.
     *
     * @param count how many files
     * @param sentence what was said of the first
     * @param examples names of the first few
     */
    public record Refusal(String code, long count, String sentence, List<String> examples) {}
}
