package nenrin.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nenrin.events.Claim;
import nenrin.events.DeadLetter;
import nenrin.events.Erasure;
import nenrin.events.Gender;
import nenrin.events.Message;
import nenrin.events.Review;
import nenrin.events.Topics;
import nenrin.events.Verdict;
import nenrin.events.contract.Contract;
import nenrin.imaging.madeup.Defect;
import nenrin.imaging.madeup.MadeUpFaces;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Made-up faces in, verdicts with reasons and clean faces out, whatever is in between and whoever is killed. */
class CleansingST {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    private static final int MANY = 200;

    /** What networks that learnt from photos say of made-up faces, which are drawings, does not count here. */
    private static final List<String> OF_PHOTOS = List.of("writing", "covered", "drawn", "age-label", "gender-label");

    private static final List<String> WRITTEN = List.of(
            Topics.FACES_MEASURED, Topics.FACES_CROPS, Topics.FACES_VERDICTS, Topics.FACES_CLEAN, Topics.DEAD_LETTERS);

    @TempDir
    private static Path home;

    private static Records records;
    private static CleansingDesk desk;
    private static ServiceProcess worker;

    @BeforeAll
    static void start() {
        records = new Records(BROKER.bootstrapServers());
        desk = new CleansingDesk(records);
        worker = startWorker().awaitReady();
    }

    @AfterAll
    static void stop() {
        worker.close();
        for (String topic : WRITTEN) {
            assertThat(records.all(topic))
                    .allSatisfy(message ->
                            assertThat(Contract.violations(topic, message)).isEmpty());
        }
    }

    @Test
    void plantedDefectsAreFoundAndSaid() {
        Claim good = CleansingDesk.claim(MadeUpFaces.draw(1, 34, true, Optional.empty()));
        Claim blurred = CleansingDesk.claim(MadeUpFaces.draw(2, 34, true, Optional.of(Defect.BLUR)));
        Claim dark = CleansingDesk.claim(MadeUpFaces.draw(3, 34, true, Optional.of(Defect.DARKNESS)));
        Claim nameless = CleansingDesk.relabelled(
                CleansingDesk.claim(MadeUpFaces.draw(4, 34, true, Optional.empty())), "unknown");
        Claim broken =
                Claim.of("broken.jpg", 20, Gender.MALE, "image/jpeg", "no picture".getBytes(StandardCharsets.UTF_8));
        desk.send(good, blurred, dark, nameless, broken);
        Map<String, Verdict> verdicts = desk.verdicts(Stream.of(good, blurred, dark, nameless, broken));
        assertThat(verdicts.get(good.faceId())).isInstanceOfSatisfying(Verdict.Kept.class, kept -> {
            assertThat(kept.age()).isEqualTo(34);
            assertThat(kept.gender()).isEqualTo(Gender.FEMALE);
        });
        assertThat(CleansingDesk.reasons(verdicts, blurred)).contains("sharpness-low");
        assertThat(CleansingDesk.reasons(verdicts, dark)).contains("exposure-low");
        assertThat(CleansingDesk.reasons(verdicts, nameless)).containsExactly("label-malformed");
        assertThat(CleansingDesk.reasons(verdicts, broken)).containsExactly("picture-unsupported");
        assertThat(desk.clean(good.faceId()).age()).isEqualTo(34);
        assertThat(desk.table(Topics.FACES_CLEAN)).doesNotContainKeys(blurred.faceId(), dark.faceId(), broken.faceId());
    }

    @Test
    void whatAPersonSaysCountsAndAnErasedFaceIsGone() {
        Claim face = CleansingDesk.claim(MadeUpFaces.draw(10, 50, false, Optional.empty()));
        Claim otherwise = CleansingDesk.relabelled(face, "20");
        desk.send(face, otherwise);
        assertThat(CleansingDesk.reasons(
                        desk.verdicts(
                                Stream.of(face), verdict -> verdict.claims().size() == 2),
                        face))
                .containsExactly("labels-conflict");
        records.send(
                Topics.FACES_REVIEWS,
                new Review(face.faceId(), Review.Decision.KEEP, 51, null, "somebody", null).toMessage());
        desk.verdicts(Stream.of(face), Verdict.Kept.class::isInstance);
        assertThat(desk.clean(face.faceId()).age()).isEqualTo(51);
        records.send(Topics.FACES_ERASURES, new Erasure(face.faceId(), "the one it shows", Instant.now()).toMessage());
        for (String topic : WRITTEN.subList(0, 4)) {
            records.until(
                    topic, messages -> CleansingDesk.lastIsTombstone(messages, face.faceId()), CleansingDesk.PATIENCE);
            assertThat(desk.table(topic)).doesNotContainKey(face.faceId());
        }
    }

    @Test
    void garbageBecomesDeadLettersAndTheWorkerGoesOn() {
        List<Message> garbage = IntStream.range(0, 5)
                .mapToObj(i -> new Message("garbage-" + i, Map.of("x", "y"), new byte[] {(byte) i}))
                .toList();
        records.send(Topics.FACES_RAW, garbage);
        Claim after = CleansingDesk.claim(MadeUpFaces.draw(20, 40, true, Optional.empty()));
        desk.send(after);
        assertThat(desk.verdicts(Stream.of(after))).containsKey(after.faceId());
        List<DeadLetter> letters =
                records.until(Topics.DEAD_LETTERS, messages -> messages.size() >= 5, CleansingDesk.PATIENCE).stream()
                        .map(message -> CleansingDesk.read(DeadLetter.read(message)))
                        .toList();
        assertThat(letters)
                .extracting(letter -> letter.original().key())
                .containsExactlyInAnyOrderElementsOf(
                        garbage.stream().map(Message::key).toList());
    }

    @Test
    void everyFaceIsMeasuredAndDecidedOnceThoughTheWorkerIsKilled() {
        List<Claim> claims = LongStream.range(1000, 1000 + MANY)
                .mapToObj(seed -> CleansingDesk.claim(
                        MadeUpFaces.draw(seed, (int) (seed % 80) + 1, seed % 2 == 0, Optional.empty())))
                .toList();
        records.send(Topics.FACES_RAW, claims.stream().map(Claim::toMessage).toList());
        List<Message> begun = records.until(
                Topics.FACES_MEASURED,
                messages -> CleansingDesk.measured(messages, claims) >= 20,
                CleansingDesk.PATIENCE);
        worker.kill();
        assertThat(CleansingDesk.measured(begun, claims))
                .as("killed in the middle")
                .isBetween(20L, MANY - 1L);
        worker = startWorker().awaitReady();
        assertThat(desk.verdicts(claims.stream())).hasSize(claims.size());
        Map<String, Long> times = records.all(Topics.FACES_MEASURED).stream()
                .collect(
                        Collectors.groupingBy(message -> Objects.requireNonNull(message.key()), Collectors.counting()));
        assertThat(claims).allSatisfy(claim -> assertThat(times).containsEntry(claim.faceId(), 1L));
        List<String> kept = desk.verdicts(claims.stream()).values().stream()
                .filter(Verdict.Kept.class::isInstance)
                .map(Verdict::faceId)
                .toList();
        assertThat(kept).hasSizeGreaterThan(claims.size() / 2);
        assertThat(desk.clean(kept)).containsKeys(kept.toArray(String[]::new));
    }

    private static ServiceProcess startWorker() {
        Map<String, String> settings = new HashMap<>(Map.of("nenrin.home", home.toString()));
        OF_PHOTOS.forEach(measure -> settings.put("nenrin.cleansing.policy.least-scores." + measure, "0"));
        return ServiceProcess.start("cleansing", BROKER.bootstrapServers(), settings);
    }
}
