package nenrin.local.asking;

import com.fasterxml.jackson.annotation.JsonIgnore;
import nenrin.events.Failure;
import org.jspecify.annotations.Nullable;

/**
 * What became of one photo of a folder.
 *
 * @param file below the folder
 * @param question what was asked, in words that are the same for the same question
 * @param refusal why there are no pictures; null where there are
 */
public record PhotoDone(
        String file, String question, @Nullable Failure refusal) {
    /** Whether asking again could give something else: nobody could answer. */
    @JsonIgnore
    public boolean isToBeAskedAgain() {
        return refusal != null && refusal.code().equals(FolderAsking.UNANSWERED);
    }
}
