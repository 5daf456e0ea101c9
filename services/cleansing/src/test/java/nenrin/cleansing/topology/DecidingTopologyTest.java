package nenrin.cleansing.topology;

import static nenrin.cleansing.deciding.SomeFaces.POLICY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nenrin.cleansing.deciding.Deciding;
import nenrin.cleansing.deciding.FaceFile;
import nenrin.cleansing.deciding.Policy;
import nenrin.cleansing.deciding.SomeFaces;
import nenrin.events.Claim;
import nenrin.events.CleanFace;
import nenrin.events.DeadLetter;
import nenrin.events.Erasure;
import nenrin.events.FaceCrop;
import nenrin.events.FaceMeasured;
import nenrin.events.Failure;
import nenrin.events.Gender;
import nenrin.events.Message;
import nenrin.events.Review;
import nenrin.events.Topics;
import nenrin.events.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The topology on records as they are on the wire, without a broker. */
class DecidingTopologyTest {
    private static final byte[] PICTURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};
    private static final byte[] CROP = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 9};
    private static final Claim CLAIM = Claim.of("31_1.jpg", 31, Gender.FEMALE, "image/jpeg", PICTURE);
    private static final String ID = CLAIM.faceId();

    @TempDir
    private Path state;

    private DecidingDriver driver;

    @BeforeEach
    void start() {
        start(POLICY);
    }

    private void start(Policy policy) {
        driver = new DecidingDriver(new Deciding(policy), state);
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void keeps_a_good_face_and_gives_its_crop_to_training_in_whatever_order_things_come() {
        List<Runnable> arrivals = List.of(
                () -> driver.put(Topics.FACES_RAW, CLAIM.toMessage()),
                () -> driver.put(Topics.FACES_MEASURED, good().toMessage()),
                () -> driver.put(Topics.FACES_CROPS, crop(CROP)));
        for (int[] order : new int[][] {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}}) {
            for (int arrival : order) {
                arrivals.get(arrival).run();
            }
            assertThat(verdicts()).singleElement().isInstanceOf(Verdict.Kept.class);
            CleanFace clean = DecidingDriver.read(CleanFace.read(only(driver.take(Topics.FACES_CLEAN))));
            assertThat(clean.age()).isEqualTo(31);
            assertThat(clean.gender()).isEqualTo(Gender.FEMALE);
            assertThat(clean.picture()).isEqualTo(CROP);
            stop();
            start();
        }
    }

    @Test
    void says_nothing_before_a_face_was_measured() {
        driver.put(Topics.FACES_RAW, CLAIM.toMessage());
        driver.put(Topics.FACES_CROPS, crop(CROP));
        assertThat(driver.take(Topics.FACES_VERDICTS)).isEmpty();
        assertThat(driver.take(Topics.FACES_CLEAN)).isEmpty();
    }

    @Test
    void saying_the_same_again_changes_nothing() {
        arrive(good());
        driver.take(Topics.FACES_VERDICTS);
        driver.take(Topics.FACES_CLEAN);
        arrive(good());
        assertThat(driver.take(Topics.FACES_VERDICTS)).isEmpty();
        assertThat(driver.take(Topics.FACES_CLEAN)).isEmpty();
    }

    @Test
    void drops_a_blurred_face_with_the_reason_and_never_gives_it_to_training() {
        arrive(blurred());
        assertThat(verdicts())
                .singleElement()
                .isInstanceOfSatisfying(
                        Verdict.Dropped.class,
                        dropped -> assertThat(dropped.reasons())
                                .extracting(Failure::code)
                                .containsExactly("sharpness-low"));
        assertThat(driver.take(Topics.FACES_CLEAN)).isEmpty();
    }

    @Test
    void a_second_claim_of_the_same_bytes_with_another_age_takes_a_kept_face_back() {
        arrive(good());
        driver.take(Topics.FACES_CLEAN);
        driver.put(
                Topics.FACES_RAW,
                Claim.of("60_1.jpg", 60, Gender.FEMALE, "image/jpeg", PICTURE).toMessage());
        assertThat(verdicts().getLast()).isInstanceOfSatisfying(Verdict.Dropped.class, dropped -> {
            assertThat(dropped.reasons()).extracting(Failure::code).containsExactly("labels-conflict");
            assertThat(dropped.claims()).hasSize(2);
        });
        assertThat(only(driver.take(Topics.FACES_CLEAN)).isTombstone()).isTrue();
    }

    @Test
    void a_second_claim_of_nearly_the_same_age_moves_the_label() {
        arrive(good());
        driver.take(Topics.FACES_CLEAN);
        driver.put(
                Topics.FACES_RAW,
                Claim.of("34_1.jpg", 34, Gender.FEMALE, "image/jpeg", PICTURE).toMessage());
        assertThat(DecidingDriver.read(CleanFace.read(only(driver.take(Topics.FACES_CLEAN))))
                        .age())
                .isEqualTo(33);
    }

    @Test
    void a_person_brings_a_dropped_face_back_with_another_label_and_can_take_that_back() {
        arrive(blurred());
        Review keep = new Review(ID, Review.Decision.KEEP, 29, null, "somebody", null);
        driver.put(Topics.FACES_REVIEWS, keep.toMessage());
        assertThat(DecidingDriver.read(CleanFace.read(only(driver.take(Topics.FACES_CLEAN))))
                        .age())
                .isEqualTo(29);
        driver.put(Topics.FACES_REVIEWS, Message.tombstone(ID));
        assertThat(only(driver.take(Topics.FACES_CLEAN)).isTombstone()).isTrue();
        assertThat(verdicts()).hasSize(3).last().isInstanceOf(Verdict.Dropped.class);
    }

    @Test
    void a_changed_policy_takes_faces_back_and_brings_them_again_from_what_is_stored() {
        arrive(of(SomeFaces.measured(90, 25)));
        assertThat(verdicts()).singleElement().isInstanceOf(Verdict.Kept.class);

        startAgain(Policy.of(Map.of("sharpness", 30), 3));
        driver.driver().advanceWallClockTime(Duration.ofSeconds(1));
        assertThat(verdicts()).singleElement().isInstanceOf(Verdict.Dropped.class);
        assertThat(only(driver.take(Topics.FACES_CLEAN)).isTombstone()).isTrue();

        startAgain(POLICY);
        driver.driver().advanceWallClockTime(Duration.ofSeconds(1));
        assertThat(verdicts()).singleElement().isInstanceOf(Verdict.Kept.class);
        assertThat(DecidingDriver.read(CleanFace.read(only(driver.take(Topics.FACES_CLEAN))))
                        .picture())
                .isEqualTo(CROP);
    }

    /** The same state under another policy. */
    private void startAgain(Policy policy) {
        FaceFile file = driver.<FaceFile>store(DecidingTopology.FILES).get(ID);
        stop();
        start(policy);
        driver.put(Topics.FACES_CROPS, crop(CROP));
        driver.take(Topics.FACES_VERDICTS);
        driver.take(Topics.FACES_CLEAN);
        driver.<FaceFile>store(DecidingTopology.FILES).put(ID, file);
    }

    @Test
    void an_erased_face_goes_from_every_compacted_topic_and_does_not_come_back() {
        arrive(good());
        driver.put(
                Topics.FACES_REVIEWS, new Review(ID, Review.Decision.KEEP, null, null, "somebody", null).toMessage());
        driver.take(Topics.FACES_VERDICTS);
        driver.take(Topics.FACES_CLEAN);
        driver.put(Topics.FACES_ERASURES, new Erasure(ID, "the one it shows", Instant.EPOCH).toMessage());
        assertThat(only(driver.take(Topics.FACES_VERDICTS)).isTombstone()).isTrue();
        assertThat(only(driver.take(Topics.FACES_CLEAN)).isTombstone()).isTrue();
        assertThat(only(driver.take(Topics.FACES_MEASURED)).isTombstone()).isTrue();
        assertThat(only(driver.take(Topics.FACES_CROPS)).isTombstone()).isTrue();
        assertThat(only(driver.take(Topics.FACES_REVIEWS)).isTombstone()).isTrue();
        arrive(good());
        assertThat(driver.take(Topics.FACES_VERDICTS)).isEmpty();
        assertThat(driver.take(Topics.FACES_CLEAN)).isEmpty();
        assertThat(only(driver.take(Topics.FACES_MEASURED)).isTombstone()).isTrue();
        assertThat(only(driver.take(Topics.FACES_CROPS)).isTombstone()).isTrue();
    }

    @Test
    void what_can_not_be_read_becomes_a_dead_letter_but_pictures_are_left_to_the_measure_worker() {
        driver.put(Topics.FACES_RAW, new Message("x", Map.of(), "garbage".getBytes(StandardCharsets.UTF_8)));
        assertThat(driver.take(Topics.DEAD_LETTERS)).isEmpty();
        driver.put(Topics.FACES_REVIEWS, new Message(ID, Map.of(), "garbage".getBytes(StandardCharsets.UTF_8)));
        driver.put(Topics.FACES_ERASURES, new Message(null, Map.of(), new byte[1]));
        List<DeadLetter> letters = driver.take(Topics.DEAD_LETTERS).stream()
                .map(DeadLetter::read)
                .map(DecidingDriver::read)
                .toList();
        assertThat(letters).extracting(DeadLetter::topic).containsExactly(Topics.FACES_REVIEWS, Topics.FACES_ERASURES);
        assertThat(letters.getFirst().original().value()).isEqualTo("garbage".getBytes(StandardCharsets.UTF_8));
        arrive(good());
        assertThat(verdicts()).hasSize(1);
    }

    private void arrive(FaceMeasured measured) {
        driver.put(Topics.FACES_RAW, CLAIM.toMessage());
        driver.put(Topics.FACES_MEASURED, measured.toMessage());
        driver.put(Topics.FACES_CROPS, crop(CROP));
    }

    private static FaceMeasured good() {
        return of(SomeFaces.good());
    }

    private static FaceMeasured blurred() {
        return of(SomeFaces.measured(90, 5));
    }

    private static FaceMeasured of(FaceMeasured some) {
        return new FaceMeasured(ID, some.measuredBy(), some.measures(), some.hashes(), some.opinions(), some.failure());
    }

    private static Message crop(byte[] bytes) {
        return new FaceCrop(ID, "image/jpeg", bytes).toMessage();
    }

    private List<Verdict> verdicts() {
        return driver.take(Topics.FACES_VERDICTS).stream()
                .map(Verdict::read)
                .map(DecidingDriver::read)
                .toList();
    }

    private static Message only(List<Message> messages) {
        assertThat(messages).hasSize(1);
        return messages.getFirst();
    }
}
