package nenrin.events;

import org.jspecify.annotations.Nullable;

/**
 * What one claim says of a face, without the picture.
 *
 * @param fileName what the picture was called
 * @param age as written; null if none was claimed
 * @param gender as written; null if none was claimed
 */
public record ClaimedLabel(
        String fileName, @Nullable String age, @Nullable String gender) {
    /** The label of a claim. */
    public static ClaimedLabel of(Claim claim) {
        return new ClaimedLabel(claim.fileName(), claim.ageText(), claim.genderText());
    }
}
