package nenrin.events;

import java.util.Optional;
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

    /** The claimed age, 0 to 120 years; nothing if none is claimed or the claim is no such number. */
    public Optional<Integer> years() {
        return Optional.ofNullable(age).map(Text::whole).filter(years -> years >= 0 && years <= Claim.OLDEST);
    }

    /** The claimed gender; nothing if none is claimed or the claim is malformed. */
    public Optional<Gender> knownGender() {
        return Optional.ofNullable(gender).flatMap(Gender::read);
    }
}
