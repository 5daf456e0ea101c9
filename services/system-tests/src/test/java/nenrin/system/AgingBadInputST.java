package nenrin.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nenrin.events.AgedPicture;
import nenrin.events.AgingFailed;
import nenrin.events.DeadLetter;
import nenrin.events.Message;
import nenrin.events.PublishedModel;
import nenrin.events.Reading;
import nenrin.events.Topics;
import nenrin.events.contract.Contract;
import nenrin.imaging.Picture;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.networks.files.ShippedModels;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One worker is sent everything that can be wrong; each gets its answer, and the next request is answered as if nothing had been. */
class AgingBadInputST {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static ServiceProcess worker;

    private final Records records = new Records(BROKER.bootstrapServers());

    @BeforeAll
    static void startTheWorker() {
        worker = ServiceProcess.start("aging", BROKER.bootstrapServers()).awaitReady();
    }

    @AfterAll
    static void stopTheWorker() {
        worker.close();
    }

    @Test
    void badPicturesAreAnsweredWithTheReason() {
        byte[] jpeg = PictureEncoder.jpeg(Picture.filled(300, 300, 0x808080), 0.9);
        assertThat(code(AgingRequests.with("truncated", Arrays.copyOf(jpeg, jpeg.length / 2), null, 25)))
                .isEqualTo("picture-truncated");
        assertThat(code(AgingRequests.with("text", "Dear diary".getBytes(StandardCharsets.UTF_8), null, 25)))
                .isEqualTo("picture-unsupported");
        assertThat(code(AgingRequests.with("empty", new byte[0], null, 25))).isEqualTo("picture-missing");
        assertThat(code(AgingRequests.with("huge", sixtyMegapixels(), null, 25)))
                .isEqualTo("picture-too-large");
        assertThat(code(AgingRequests.with("grey", jpeg, null, 25))).isEqualTo("no-face");
        assertThatTheNextIsAnswered("after-bad-pictures");
    }

    @Test
    void badTargetAgesAreAnsweredWithTheReason() {
        assertThat(code(withTargets("not-numbers", "young,old"))).isEqualTo("target-ages-malformed");
        assertThat(code(withTargets("too-old", "25,101"))).isEqualTo("target-age-out-of-range");
        assertThat(code(withTargets("much-older", "+99"))).isEqualTo("target-age-out-of-range");
        assertThatTheNextIsAnswered("after-bad-ages");
        assertThat(metrics())
                .contains("nenrin_aging_requests_seconds_count{outcome=\"target-ages-malformed\"}")
                .contains("nenrin_aging_requests_waiting", "nenrin_aging_models{model=\"residual\"");
    }

    private static String metrics() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(worker.uri("/q/metrics")).build();
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aRecordWithoutHeadersGoesToTheDeadLetters() {
        byte[] value = "who am I".getBytes(StandardCharsets.UTF_8);
        records.send(Topics.AGING_REQUESTS, new Message("stray", Map.of(), value));
        Message letter = first(Topics.DEAD_LETTERS, "stray");
        assertThat(Contract.violations(Topics.DEAD_LETTERS, letter)).isEmpty();
        DeadLetter dead = ((Reading.Read<DeadLetter>) DeadLetter.read(letter)).value();
        assertThat(dead.topic()).isEqualTo(Topics.AGING_REQUESTS);
        assertThat(dead.original().value()).isEqualTo(value);
        assertThat(dead.reason()).contains("headers");
        assertThatTheNextIsAnswered("after-a-stray-record");
    }

    @Test
    void aModelFileThatLiesIsReportedAndTheOldOneIsServedOn() {
        byte[] lying = ShippedModels.bytes("residual");
        ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN).putLong(0, Long.MAX_VALUE);
        records.send(Topics.MODELS, new PublishedModel("liar", lying).toMessage());
        awaitInModels("model-header-size");
        assertThat(first(Topics.DEAD_LETTERS, "liar").value()).isEqualTo(lying);
        assertThat(code(AgingRequests.with("asks-the-liar", AgingRequests.SAMPLE, "liar", 25)))
                .isEqualTo("model-unknown");
        assertThatTheNextIsAnswered("after-a-lying-model");
    }

    @Test
    void aNewModelIsTakenUpWithoutARestart() {
        records.send(Topics.MODELS, new PublishedModel("twin", ShippedModels.bytes("residual")).toMessage());
        awaitInModels("\"twin\"");
        AgedPicture aged = aged(AgingRequests.with("asks-the-twin", AgingRequests.SAMPLE, "twin", 70));
        assertThat(aged.model()).isEqualTo("twin");
    }

    private void assertThatTheNextIsAnswered(String id) {
        AgedPicture aged = aged(AgingRequests.request(id, 70));
        assertThat(aged.model()).isEqualTo("residual");
        assertThat(aged.contentType()).isEqualTo("image/png");
    }

    private AgedPicture aged(Message request) {
        return ((Reading.Read<AgedPicture>) AgedPicture.read(answer(request))).value();
    }

    private String code(Message request) {
        AgingFailed failed = ((Reading.Read<AgingFailed>) AgingFailed.read(answer(request))).value();
        assertThat(failed.failure().sentence()).endsWith(".").doesNotContain("Exception");
        return failed.failure().code();
    }

    private Message answer(Message request) {
        records.send(Topics.AGING_REQUESTS, request);
        Message answer = first(Topics.AGING_RESULTS, String.valueOf(request.key()));
        assertThat(Contract.violations(Topics.AGING_RESULTS, answer)).isEmpty();
        return answer;
    }

    private Message first(String topic, String key) {
        return records
                .until(topic, read -> read.stream().anyMatch(message -> key.equals(message.key())), PATIENCE)
                .stream()
                .filter(message -> key.equals(message.key()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No answer to " + key + ":\n" + worker.output()));
    }

    private static void awaitInModels(String text) {
        Awaitility.await().atMost(PATIENCE).until(() -> models().contains(text));
    }

    private static String models() throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(worker.uri("/models")).build(), BodyHandlers.ofString())
                .body();
    }

    private static Message withTargets(String id, String targets) {
        Message proper = AgingRequests.request(id, 25);
        Map<String, String> headers = new HashMap<>(proper.headers());
        headers.put("ce_targetages", targets);
        return new Message(id, headers, proper.value());
    }

    /** 7500 x 8000 pixels, as far as the file says: whoever believes it has nothing to decode but a lot to allocate. */
    private static byte[] sixtyMegapixels() {
        byte[] png = PictureEncoder.png(Picture.filled(1, 1, 0));
        return ByteBuffer.wrap(png).putInt(16, 7500).putInt(20, 8000).array();
    }
}
