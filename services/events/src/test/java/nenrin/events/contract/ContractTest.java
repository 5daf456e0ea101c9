package nenrin.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nenrin.events.AgingFailed;
import nenrin.events.Failure;
import nenrin.events.Message;
import nenrin.events.Topics;
import org.junit.jupiter.api.Test;

class ContractTest {
    private static final Message FAILED =
            new AgingFailed("req-1", new Failure("no-face", "There is no face.")).toMessage();

    @Test
    void saysNothingOfWhatIsRight() {
        assertThat(Contract.violations(Topics.AGING_RESULTS, FAILED)).isEmpty();
    }

    @Test
    void saysWhereAValueIsWrong() {
        byte[] value =
                "{\"requestId\": \"req-1\", \"failure\": {\"code\": \"No face\"}}".getBytes(StandardCharsets.UTF_8);
        assertThat(Contract.violations(Topics.AGING_RESULTS, new Message("req-1", FAILED.headers(), value)))
                .anySatisfy(violation -> assertThat(violation).contains("/failure", "sentence"))
                .anySatisfy(violation -> assertThat(violation).contains("/failure/code"));
    }

    @Test
    void saysThatATopicTakesNoSuchMessageAndThatThereIsNoSuchTopic() {
        assertThat(Contract.violations(Topics.AGING_REQUESTS, FAILED))
                .singleElement()
                .asString()
                .contains("nenrin.aging.failed");
        assertThat(Contract.violations("elsewhere", FAILED))
                .singleElement()
                .asString()
                .contains("elsewhere");
    }

    @Test
    void saysThatAKeyIsNone() {
        Message crop = new Message("no face id", Map.of("ce_type", "nenrin.face.cropped"), new byte[1]);
        assertThat(Contract.violations(Topics.FACES_CROPS, crop))
                .anySatisfy(violation -> assertThat(violation).startsWith("key"));
    }

    @Test
    void takesTombstonesOnCompactedTopicsOnly() {
        assertThat(Contract.violations(Topics.FACES_CLEAN, Message.tombstone("a")))
                .isEmpty();
        assertThat(Contract.violations(Topics.FACES_RAW, Message.tombstone("a")))
                .isNotEmpty();
    }
}
