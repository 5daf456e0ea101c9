package nenrin.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nenrin.events.AgingRequest;
import nenrin.events.Claim;
import nenrin.events.CleanFace;
import nenrin.events.DeadLetter;
import nenrin.events.Erasure;
import nenrin.events.EventHeaders;
import nenrin.events.FaceCrop;
import nenrin.events.FaceMeasured;
import nenrin.events.Message;
import nenrin.events.PublishedModel;
import nenrin.events.Reading;
import nenrin.events.Review;
import nenrin.events.TrainingJob;
import nenrin.events.Verdict;
import org.junit.jupiter.params.provider.MethodSource;

/** Records as strangers may write them. The bytes are lines: a header {@code name=value} each, then an empty line, then the value. */
class CodecsFuzzTest {
    private static final List<Function<Message, ? extends Reading<?>>> CODECS = List.of(
            AgingRequest::read,
            Claim::read,
            CleanFace::read,
            DeadLetter::read,
            Erasure::read,
            FaceCrop::read,
            FaceMeasured::read,
            PublishedModel::read,
            Review::read,
            TrainingJob::read,
            Verdict::read);

    private static final List<String> TYPES = List.of(
            AgingRequest.TYPE,
            Claim.TYPE,
            CleanFace.TYPE,
            DeadLetter.TYPE,
            Erasure.TYPE,
            FaceCrop.TYPE,
            FaceMeasured.TYPE,
            PublishedModel.TYPE,
            Review.TYPE,
            TrainingJob.TYPE,
            Verdict.TYPE);

    static Stream<byte[]> records() {
        String face = "\"faceId\":\"" + "0".repeat(64) + "\"";
        return Stream.of(
                        "ce_targetages=25,+10\nce_age=30\nce_gender=male\nce_form=strip\n\nJPEG",
                        "ce_filename=a.jpg\nce_age=30\nce_gender=female\n\nJPEG",
                        "ce_dataref=file:///x\nce_sha256=00\n\n",
                        "\n{" + face + ",\"decision\":\"keep\",\"age\":30,\"gender\":\"male\",\"reviewer\":\"x\"}",
                        "\n{" + face
                                + ",\"verdict\":\"dropped\",\"policy\":\"x\",\"reasons\":[{\"code\":\"a\",\"sentence\":\"b\"}]}",
                        "\n{" + face
                                + ",\"measuredBy\":\"x\",\"measures\":[{\"name\":\"pose\",\"raw\":1,\"unit\":\"x\",\"score\":5}]}",
                        "\n{" + face + ",\"requester\":\"x\",\"at\":\"2030-01-31T12:00:00Z\"}")
                .map(record -> record.getBytes(UTF_8))
                .flatMap(Mutations::of);
    }

    @MethodSource("records")
    @FuzzTest
    void whateverARecordSaysItIsReadOrRefusedWithAReason(byte[] bytes) {
        Map<String, String> headers = new LinkedHashMap<>();
        byte[] value = split(bytes, headers);
        for (int i = 0; i < CODECS.size(); i++) {
            Map<String, String> all = new LinkedHashMap<>(Map.of(
                    EventHeaders.SPEC_VERSION,
                    "1.0",
                    EventHeaders.ID,
                    "1",
                    EventHeaders.SOURCE,
                    "/me",
                    EventHeaders.TYPE,
                    TYPES.get(i)));
            all.putAll(headers);
            check(CODECS.get(i).apply(new Message(null, all, value)));
        }
    }

    private static void check(Reading<?> reading) {
        switch (reading) {
            case Reading.Read<?> read -> assertThat(read.value()).isNotNull();
            case Reading.Refused<?> refused ->
                assertThat(refused.failure().sentence()).isNotBlank();
            case Reading.Unreadable<?> unreadable ->
                assertThat(unreadable.reason()).isNotBlank();
        }
    }

    /** The value; the headers before it go into the map. */
    private static byte[] split(byte[] bytes, Map<String, String> headers) {
        String text = new String(bytes, UTF_8);
        int end = text.startsWith("\n") ? 0 : text.indexOf("\n\n");
        if (end < 0) {
            return bytes;
        }
        for (String line : text.substring(0, end).split("\n", -1)) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                headers.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return text.substring(Math.min(text.length(), end == 0 ? 1 : end + 2)).getBytes(UTF_8);
    }
}
