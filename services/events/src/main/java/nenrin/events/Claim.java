package nenrin.events;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A picture and what somebody says of it, on {@code faces.raw}. The same bytes with two ages are two claims of one face. Labels stay the text they came as: judging them is cleansing's.
 *
 * @param faceId SHA-256 of the picture's bytes, the record's key
 * @param fileName what the picture was called where it came from; empty if nobody says
 * @param ageText the claimed age as written, years; null if none is claimed
 * @param genderText the claimed gender as written; null if none is claimed
 * @param contentType as claimed; what the picture really is, its first bytes say
 */
@SuppressWarnings("ArrayRecordComponent")
public record Claim(
        String faceId,
        String fileName,
        @Nullable String ageText,
        @Nullable String genderText,
        String contentType,
        byte[] picture) {

    /** {@code ce_type} of a claim. */
    public static final String TYPE = "nenrin.face.claimed";

    /** Nobody is older, years. */
    public static final int OLDEST = 120;

    /** Refuses a face id that is not the picture's. */
    public Claim {
        Check.that(faceId.equals(Ids.faceId(picture)), "A claim's key must be the SHA-256 of its picture.");
    }

    /** What a well-formed label says of a picture; the face id follows from the bytes. */
    public static Claim of(
            String fileName, @Nullable Integer age, @Nullable Gender gender, String contentType, byte[] picture) {
        String ageText = age == null ? null : age.toString();
        String genderText = gender == null ? null : gender.wire();
        return new Claim(Ids.faceId(picture), fileName, ageText, genderText, contentType, picture);
    }

    /** The claimed age, 0 to 120 years; nothing if none is claimed or the claim is no such number. */
    public Optional<Integer> age() {
        return ClaimedLabel.of(this).years();
    }

    /** The claimed gender; nothing if none is claimed or the claim is malformed. */
    public Optional<Gender> gender() {
        return ClaimedLabel.of(this).knownGender();
    }

    /** Names the claim by all that it says, so that saying it twice can be seen: 64 hex digits. */
    public String id() {
        return Ids.sha256(faceId, fileName, String.valueOf(ageText), String.valueOf(genderText));
    }

    /** The record for {@code faces.raw}. */
    public Message toMessage() {
        return EventHeaders.of(TYPE, id())
                .with("ce_filename", fileName)
                .with("ce_age", ageText)
                .with("ce_gender", genderText)
                .message(faceId, contentType, picture);
    }

    /** Reads a record of {@code faces.raw}; without a key the face id is worked out. */
    public static Reading<Claim> read(Message message) {
        return Attributes.read(message, TYPE, attributes -> {
            byte[] picture = attributes.value("picture-missing", "The record has no picture.");
            String fileName = attributes.optional("ce_filename");
            String age = attributes.optional("ce_age");
            String gender = attributes.optional("ce_gender");
            String contentType = attributes.contentType();
            return attributes.reading(() -> new Claim(
                    message.key() == null ? Ids.faceId(picture) : message.key(),
                    fileName == null ? "" : fileName,
                    age,
                    gender,
                    contentType,
                    picture));
        });
    }
}
