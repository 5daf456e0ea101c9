package nenrin.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nenrin.events.FaceCrop;
import nenrin.events.Failure;
import nenrin.events.Message;
import nenrin.events.Topics;
import nenrin.events.Verdict;
import nenrin.events.contract.Contract;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The studio's page, whom it lets in, and its rooms that need no worker. */
class StudioRoomsST {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    private static final int STREAMS = 3;
    private static final String FACE = "a".repeat(64);

    private static StudioDesk desk;
    private static ServiceProcess studio;

    private final Records records = new Records(BROKER.bootstrapServers());

    @BeforeAll
    static void start() {
        studio = ServiceProcess.start(
                "studio", BROKER.bootstrapServers(), Map.of("nenrin.studio.streams", Integer.toString(STREAMS)));
        desk = new StudioDesk(studio.awaitReady());
    }

    @AfterAll
    static void stop() {
        studio.close();
    }

    @Test
    void thePageLoadsNothingFromElsewhereAndRunsNothingThatIsWrittenInIt() throws Exception {
        HttpResponse<byte[]> page = desk.get("/");
        String html = new String(page.body(), StandardCharsets.UTF_8);

        assertThat(page.headers().firstValue("content-security-policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("x-content-type-options")).contains("nosniff");
        assertThat(page.headers().allValues("cache-control"))
                .as("the page names its bundle by a hash")
                .containsExactly("no-cache");
        assertThat(html).doesNotContain("http://", "https://");
        Stream<String> scripts = Pattern.compile("(?:src|href)=\"(/[^\"]+)\"")
                .matcher(html)
                .results()
                .map(found -> found.group(1));
        assertThat(scripts.toList())
                .isNotEmpty()
                .allSatisfy(path -> assertThat(desk.get(path).statusCode()).isEqualTo(200));
        assertThat(List.of(
                        "/../application.properties", "/..%2f..%2fetc/passwd", "/static/..%2fapplication.properties"))
                .allSatisfy(path -> assertThat(desk.get(path).statusCode()).isBetween(400, 499));
    }

    @Test
    void soManyPagesAreToldOfEventsAndNoMoreUntilOneCloses() throws Exception {
        List<InputStream> open = new ArrayList<>();
        for (int i = 0; i < STREAMS; i++) {
            HttpResponse<InputStream> stream = desk.open("/api/flow");
            assertThat(stream.statusCode()).isEqualTo(200);
            open.add(stream.body());
        }

        assertThat(desk.open("/api/flow").statusCode()).isEqualTo(503);

        for (InputStream stream : open) {
            assertThat(stream.read()).as("the first byte of an event").isPositive();
            stream.close();
        }
        Awaitility.await().atMost(StudioDesk.PATIENCE).until(() -> {
            HttpResponse<InputStream> again = desk.open("/api/flow");
            again.body().close();
            return again.statusCode() == 200;
        });
    }

    @Test
    void whoDoesNotKnowTheTokenOrAsksForTooMuchIsTurnedAway() throws Exception {
        String token = "a token that nobody guesses";
        Map<String, String> settings = Map.of("nenrin.studio.token", token, "nenrin.studio.asks-a-minute", "1");
        try (ServiceProcess closed = ServiceProcess.start("studio", BROKER.bootstrapServers(), settings)) {
            StudioDesk door = new StudioDesk(closed);
            Awaitility.await()
                    .atMost(StudioDesk.PATIENCE)
                    .ignoreExceptions()
                    .until(() -> door.get("/").statusCode() == 401);
            HttpRequest ask = HttpRequest.newBuilder(door.json("/api/training-jobs", "{}"), (name, value) -> true)
                    .header("Authorization", "Bearer " + token)
                    .build();

            assertThat(door.send(ask).statusCode()).isEqualTo(422);
            assertThat(door.send(ask).statusCode()).isEqualTo(429);
            assertThat(door.send(ask).body()).contains("too-many-asks");
        }
    }

    @Test
    void anErasedFaceIsShownNoMoreAndARecordSaysSo() throws Exception {
        String face = "e".repeat(64);
        aFaceIsThere(face);

        HttpRequest erase =
                HttpRequest.newBuilder(desk.uri("/api/faces/" + face)).DELETE().build();
        assertThat(desk.send(erase).statusCode()).isEqualTo(204);

        assertThat(desk.get("/api/faces/" + face + "/crop").statusCode()).isEqualTo(404);
        assertThat(desk.send(review(face)).statusCode()).isEqualTo(404);
        assertThat(records.all(Topics.FACES_ERASURES)).singleElement().satisfies(message -> {
            assertThat(Contract.violations(Topics.FACES_ERASURES, message)).isEmpty();
            assertThat(message.key()).isEqualTo(face);
        });
    }

    @Test
    void openApiNamesWhatProgramsMayAskFor() throws Exception {
        assertThat(new String(desk.get("/q/openapi").body(), StandardCharsets.UTF_8))
                .contains("/api/aging-requests", "/api/faces/{id}/review", "/api/training-jobs", "/api/flow");
    }

    private void aFaceIsThere(String id) {
        Verdict.Dropped dropped = new Verdict.Dropped(
                id, "policy", List.of(new Failure("blurred", "It is blurred.")), List.of(), List.of(), Map.of());
        records.send(Topics.FACES_VERDICTS, dropped.toMessage());
        records.send(Topics.FACES_CROPS, new FaceCrop(id, "image/jpeg", Photos.face(1)).toMessage());
        Awaitility.await()
                .atMost(StudioDesk.PATIENCE)
                .until(() -> desk.get("/api/faces/" + id + "/crop").statusCode() == 200);
    }

    @Test
    void aReviewIsARecordAndAFaceThatNobodyKnowsIsNone() throws Exception {
        aFaceIsThere(FACE);

        assertThat(desk.send(review(FACE)).statusCode()).isEqualTo(204);
        assertThat(desk.send(review("f".repeat(64))).statusCode()).isEqualTo(404);

        assertThat(desk.get("/api/faces/" + FACE + "/crop").body()).isEqualTo(Photos.face(1));
        assertThat(records.all(Topics.FACES_REVIEWS)).singleElement().satisfies(message -> {
            assertThat(Contract.violations(Topics.FACES_REVIEWS, message)).isEmpty();
            assertThat(message.key()).isEqualTo(FACE);
        });
    }

    @Test
    void aJobIsPostedAndStoppedThroughItsTopic() throws Exception {
        HttpResponse<String> posted =
                desk.send(desk.json("/api/training-jobs", "{\"minutes\":1,\"modelName\":\"mine\"}"));
        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(202);
        URI job = URI.create(posted.headers().firstValue("location").orElseThrow());
        Awaitility.await()
                .atMost(StudioDesk.PATIENCE)
                .until(() -> desk.get(job.getPath()).statusCode() == 200);

        assertThat(desk.send(HttpRequest.newBuilder(desk.uri(job.getPath()))
                                .DELETE()
                                .build())
                        .statusCode())
                .isEqualTo(204);

        List<Message> jobs = records.all(Topics.TRAINING_JOBS);
        assertThat(jobs).hasSize(2).allMatch(message -> job.getPath().endsWith(String.valueOf(message.key())));
        assertThat(Contract.violations(Topics.TRAINING_JOBS, jobs.getFirst())).isEmpty();
        assertThat(jobs.getLast().isTombstone()).isTrue();
        assertThat(desk.send(desk.json("/api/training-jobs", "{}")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void pagesOfOtherSitesAreTurnedAway() throws Exception {
        HttpRequest elsewhere = HttpRequest.newBuilder(desk.uri("/api/aging-requests?ages=5"))
                .header("Content-Type", "image/png")
                .header("Origin", "http://elsewhere.example")
                .POST(BodyPublishers.ofByteArray(AgingRequests.SAMPLE))
                .build();

        assertThat(desk.send(elsewhere).statusCode()).isEqualTo(403);
    }

    private static HttpRequest review(String face) {
        return desk.json("/api/faces/" + face + "/review", "{\"decision\":\"keep\",\"age\":30}");
    }
}
