package nenrin.studio.aging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import nenrin.events.AgingRequest;
import nenrin.events.FaceChoice;
import nenrin.events.Gender;
import nenrin.events.TargetAges;
import nenrin.events.Topics;
import nenrin.events.contract.Contract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AskedTest {
    private static final Instant LATER = Instant.parse("2030-01-31T12:00:00Z");
    private static final byte[] SAMPLE = sample();

    @Test
    void whatIsAskedForInWordsIsARequestOfTheContract() {
        AgingRequest request =
                fine(SAMPLE, new Asked.Words("25,+10", "40", "female", "all", "strip", "80", "residual"));

        assertThat(TargetAges.wire(request.targets())).isEqualTo("25,+10");
        assertThat(request.age()).isEqualTo(40);
        assertThat(request.gender()).isEqualTo(Gender.FEMALE);
        assertThat(request.faces()).isEqualTo(FaceChoice.ALL);
        assertThat(request.rendering().strength()).isEqualTo(80);
        assertThat(request.rendering().form().wire()).isEqualTo("strip");
        assertThat(request.model()).isEqualTo("residual");
        assertThat(request.expires()).isEqualTo(LATER);
        assertThat(Contract.violations(Topics.AGING_REQUESTS, request.toMessage()))
                .isEmpty();
    }

    @Test
    void thePictureSaysItselfWhatItIs() {
        assertThat(fine(SAMPLE, ages("25")).contentType()).isEqualTo("image/png");
    }

    @Test
    void whatIsNoPictureIsRefusedBeforeItIsSent() {
        assertThat(wrong("GIF89a no picture of ours".getBytes(StandardCharsets.US_ASCII), ages("25")))
                .isEqualTo("picture-unsupported");
        assertThat(wrong(new byte[0], ages("25"))).isEqualTo("picture-empty");
        assertThat(wrong(Arrays.copyOf(SAMPLE, 1000), ages("25"))).isEqualTo("picture-truncated");
        assertThat(wrong(Arrays.copyOf(SAMPLE, (8 << 20) + 1), ages("25"))).isEqualTo("picture-too-large");
    }

    @Test
    void whatIsAskedForWronglyIsRefusedInTheWordsOfTheContract() {
        assertThat(wrong(SAMPLE, ages(null))).isEqualTo("target-ages-missing");
        assertThat(wrong(SAMPLE, ages("101"))).isEqualTo("target-age-out-of-range");
        assertThat(wrong(SAMPLE, ages("young"))).isEqualTo("target-ages-malformed");
        assertThat(wrong(SAMPLE, new Asked.Words("25", "121", null, null, null, null, null)))
                .isEqualTo("age-malformed");
        assertThat(wrong(SAMPLE, new Asked.Words("25", null, null, "0", null, null, null)))
                .isEqualTo("attribute-malformed");
        assertThat(wrong(SAMPLE, new Asked.Words("25", null, null, null, null, "151", null)))
                .isEqualTo("strength-malformed");
    }

    private static Asked.Words ages(@Nullable String ages) {
        return new Asked.Words(ages, null, null, null, null, null, null);
    }

    private static AgingRequest fine(byte[] picture, Asked.Words words) {
        return ((Asked.Fine) Asked.of("studio-1", picture, words, LATER)).request();
    }

    private static String wrong(byte[] picture, Asked.Words words) {
        return ((Asked.Wrong) Asked.of("studio-1", picture, words, LATER))
                .failure()
                .code();
    }

    private static byte[] sample() {
        try (InputStream picture = AskedTest.class.getResourceAsStream("/nenrin/studio/astronaut.png")) {
            return Objects.requireNonNull(picture, "the sample on the class path")
                    .readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
