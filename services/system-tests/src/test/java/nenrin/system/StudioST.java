package nenrin.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nenrin.events.AgingRequest;
import nenrin.events.Message;
import nenrin.events.Topics;
import nenrin.events.contract.Contract;
import nenrin.imaging.decoding.Decoded;
import nenrin.imaging.decoding.PictureDecoder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The studio's HTTP as the page that ages faces uses it, with a real worker behind it. */
class StudioST {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    private static final Pattern DATA = Pattern.compile("\"picture\":\"([^\"]+)\"");

    private static StudioDesk desk;
    private static ServiceProcess studio;
    private static ServiceProcess aging;

    private final Records records = new Records(BROKER.bootstrapServers());

    @BeforeAll
    static void start() {
        studio = ServiceProcess.start("studio", BROKER.bootstrapServers());
        aging = ServiceProcess.start("aging", BROKER.bootstrapServers());
        desk = new StudioDesk(studio.awaitReady());
        aging.awaitReady();
    }

    @AfterAll
    static void stop() {
        studio.close();
        aging.close();
    }

    @Test
    void aPhotoIsAgedAndItsPicturesStreamIn() throws Exception {
        String request = desk.ask(AgingRequests.SAMPLE, "ages=5,70");

        List<String> events = desk.stream(request);

        assertThat(events.stream().filter(line -> line.startsWith("event:")))
                .containsExactly("event:aged", "event:aged", "event:end");
        List<String> pictures = events.stream()
                .map(DATA::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
        assertThat(pictures).hasSize(2).allSatisfy(path -> {
            HttpResponse<byte[]> picture = desk.get(path);
            assertThat(picture.headers().firstValue("content-type")).contains("image/jpeg");
            assertThat(new PictureDecoder().decode(picture.body())).isInstanceOf(Decoded.Readable.class);
        });
        assertThat(new String(desk.get(request).body(), StandardCharsets.UTF_8)).contains("\"complete\":true");
    }

    @Test
    void aPageThatHasLostItsConnectionGoesOnWhereItWas() throws Exception {
        String request = desk.ask(AgingRequests.SAMPLE, "ages=30,40");
        desk.stream(request);

        List<String> rest = desk.lines(HttpRequest.newBuilder(desk.uri(request + "/results"))
                .header("Last-Event-ID", "0")
                .build());

        assertThat(rest).contains("id:1").doesNotContain("id:0");
    }

    @Test
    void whatIsSentIsARequestAsAnyClientSendsThem() throws Exception {
        String request = desk.ask(AgingRequests.SAMPLE, "ages=%2B10&strength=80");

        List<Message> sent = records.all(Topics.AGING_REQUESTS).stream()
                .filter(message -> request.endsWith(String.valueOf(message.key())))
                .toList();

        assertThat(sent).singleElement().satisfies(message -> {
            assertThat(Contract.violations(Topics.AGING_REQUESTS, message)).isEmpty();
            assertThat(message.type()).isEqualTo(AgingRequest.TYPE);
            assertThat(message.header("ce_targetages")).isEqualTo("+10");
            assertThat(message.value()).isEqualTo(AgingRequests.SAMPLE);
        });
    }

    @Test
    void refusalsAreInWords() throws Exception {
        HttpResponse<String> answer = desk.send(desk.post("ages=5", "no picture".getBytes(StandardCharsets.UTF_8)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"picture-unsupported\"", "This is not a JPEG");
        assertThat(desk.send(desk.post("", AgingRequests.SAMPLE)).body()).contains("target-ages-missing");
        assertThat(desk.send(desk.post("ages=5", new byte[(8 << 20) + 1])).body())
                .contains("picture-too-large");
    }

    @Test
    void whatTheWorkerRefusesIsAnEvent() throws Exception {
        String request = desk.ask(AgingRequests.SAMPLE, "ages=5&model=nobody-has-it");

        assertThat(desk.stream(request))
                .contains("event:failed", "event:end")
                .anyMatch(line -> line.contains("model-unknown"));
    }

    @Test
    void whatIsForgottenIsServedNoMoreAndCancelled() throws Exception {
        String request = desk.ask(AgingRequests.SAMPLE, "ages=5");
        HttpRequest forget = HttpRequest.newBuilder(desk.uri(request)).DELETE().build();

        assertThat(desk.send(forget).statusCode()).isEqualTo(204);

        assertThat(desk.get(request).statusCode()).isEqualTo(404);
        assertThat(desk.get(request + "/pictures/0").statusCode()).isEqualTo(404);
        assertThat(records.all(Topics.AGING_CANCELLATIONS))
                .anySatisfy(message -> assertThat(request).endsWith(String.valueOf(message.key())));
    }
}
