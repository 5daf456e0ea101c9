package nenrin.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nenrin.events.contract.Contract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgingRequestTest {
    private static final byte[] PICTURE = {1, 2, 3};

    /** The headers of the kcat line in the design. */
    private static Map<String, String> headers(String name, String value) {
        Map<String, String> headers = new HashMap<>(Map.of(
                "ce_specversion", "1.0",
                "ce_id", "req-1",
                "ce_source", "/me",
                "ce_type", "nenrin.aging.requested",
                "content-type", "image/jpeg",
                "ce_targetages", "25,60"));
        headers.put(name, value);
        return headers;
    }

    private static Reading<AgingRequest> read(@Nullable String key, String name, String value) {
        return AgingRequest.read(new Message(key, headers(name, value), PICTURE));
    }

    @Test
    void isOneLineForAnyClient() {
        Message message = new Message("req-1", headers("ce_source", "/me"), PICTURE);
        assertThat(Contract.violations(Topics.AGING_REQUESTS, message)).isEmpty();
        assertThat(AgingRequest.read(message))
                .usingRecursiveComparison()
                .isEqualTo(new Reading.Read<>(new AgingRequest(
                        "req-1",
                        "image/jpeg",
                        PICTURE,
                        List.of(new TargetAge.Absolute(25), new TargetAge.Absolute(60)),
                        null,
                        null,
                        false,
                        null)));
    }

    @Test
    void isAnsweredToItsKeyAndWithoutOneToItsId() {
        assertThat(read("a key", "ce_age", "old"))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.id()).isEqualTo("a key"));
        assertThat(read(null, "ce_age", "old"))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.id()).isEqualTo("req-1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ce_targetages | forty          | target-ages-malformed",
                "ce_targetages | 25,,60         | target-ages-malformed",
                "ce_targetages | 25.5           | target-ages-malformed",
                "ce_targetages | 99999999999999 | target-ages-malformed",
                "ce_targetages | 101            | target-age-out-of-range",
                "ce_targetages | +101           | target-age-out-of-range",
                "ce_targetages | -101           | target-age-out-of-range",
                "ce_targetages | ''             | target-ages-missing",
                "ce_targetages | 1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1 | target-ages-too-many",
                "ce_age        | 130            | age-malformed",
                "ce_gender     | 1              | gender-malformed",
                "ce_crop       | yes            | attribute-malformed",
                "ce_faces      | 0              | attribute-malformed",
                "ce_faces      | 100            | attribute-malformed",
                "ce_form       | film           | attribute-malformed",
                "ce_format     | image/webp     | format-malformed",
                "ce_quality    | 0              | quality-malformed",
                "ce_strength   | 151            | strength-malformed",
                "ce_expirytime | tomorrow       | time-malformed",
            })
    void thatIsMalformedIsRefusedWithACodeAndASentence(String name, String value, String code) {
        assertThat(read("req-1", name, value)).isInstanceOfSatisfying(Reading.Refused.class, refused -> {
            assertThat(refused.failure().code()).isEqualTo(code);
            assertThat(refused.failure().sentence()).endsWith(".");
        });
        assertThat(Contract.violations(Topics.AGING_REQUESTS, new Message("req-1", headers(name, value), PICTURE)))
                .as("what the contract in writing says of it")
                .singleElement()
                .asString()
                .contains(name);
    }

    @Test
    void withoutAPictureIsRefused() {
        Message empty = new Message("req-1", headers("ce_source", "/me"), new byte[0]);
        assertThat(AgingRequest.read(empty))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.failure().code()).isEqualTo("picture-missing"));
    }

    @Test
    void inStructuredModeIsUnreadableAndSaysWhy() {
        Message structured = new Message("req-1", Map.of("content-type", "application/cloudevents+json"), PICTURE);
        assertThat(AgingRequest.read(structured))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        unreadable -> assertThat(unreadable.reason()).contains("structured mode"));
    }

    @Test
    void countsRelativeAgesFromTheAgeNowAndStaysWithinAHundred() {
        assertThat(TargetAges.parse("+10, -5"))
                .isEqualTo(new TargetAges.Parsed(List.of(new TargetAge.Relative(10), new TargetAge.Relative(-5))));
        assertThat(new TargetAge.Relative(10).from(42.4)).isEqualTo(52);
        assertThat(new TargetAge.Relative(-5).from(3)).isZero();
        assertThat(new TargetAge.Relative(90).from(42)).isEqualTo(100);
    }
}
