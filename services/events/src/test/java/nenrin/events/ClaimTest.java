package nenrin.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimTest {
    private static final byte[] PICTURE = {1, 2, 3};

    @Test
    void isTheSameClaimOnlyIfItSaysTheSameOfTheSamePicture() {
        Claim claim = Claim.of("a.jpg", 30, Gender.MALE, "image/jpeg", PICTURE);
        assertThat(claim.id())
                .isEqualTo(
                        Claim.of("a.jpg", 30, Gender.MALE, "image/png", PICTURE).id())
                .isNotEqualTo(Claim.of("a.jpg", 31, Gender.MALE, "image/jpeg", PICTURE)
                        .id())
                .isNotEqualTo(Claim.of("b.jpg", 30, Gender.MALE, "image/jpeg", PICTURE)
                        .id());
    }

    @Test
    void withAMalformedLabelCanStillBeRead() {
        Message message = new Message(
                Ids.faceId(PICTURE),
                Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        "1",
                        "ce_source",
                        "/me",
                        "ce_type",
                        Claim.TYPE,
                        "ce_age",
                        "old"),
                PICTURE);
        assertThat(Claim.read(message)).isInstanceOfSatisfying(Reading.Read.class, read -> {
            Claim claim = (Claim) read.value();
            assertThat(claim.ageText()).isEqualTo("old");
            assertThat(claim.age()).isEmpty();
            assertThat(claim.gender()).isEmpty();
        });
    }

    @Test
    void underAnotherPicturesIdIsRefused() {
        Message claim =
                Claim.of("a.jpg", 30, Gender.MALE, "image/jpeg", PICTURE).toMessage();
        Message elsewhere = new Message(Ids.faceId(new byte[] {9}), claim.headers(), PICTURE);
        assertThat(Claim.read(elsewhere)).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void ofAModelThatWasDamagedOnTheWayIsRefused() {
        Message model = new PublishedModel("residual", PICTURE).toMessage();
        Message damaged = new Message(model.key(), model.headers(), new byte[] {1, 2});
        assertThat(PublishedModel.read(damaged))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.failure().code()).isEqualTo("model-damaged"));
    }
}
