package nenrin.local.importing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import nenrin.events.Failure;
import org.jspecify.annotations.Nullable;

/**
 * What the ingest service says of an import, while it runs and at its end; its README explains each field.
 *
 * @param failure why it ended before its time; null while all is well
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ImportReport(
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

    /** One reason for refusing files. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Refusal(String code, long count, String sentence, List<String> examples) {}

    /** Reports may leave out what there is none of. */
    public ImportReport {
        refusals = refusals == null ? List.of() : List.copyOf(refusals);
    }
}
