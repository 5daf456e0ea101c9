package nenrin.cleansing.topology;

import static nenrin.cleansing.deciding.SomeFaces.POLICY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nenrin.cleansing.deciding.Deciding;
import nenrin.cleansing.duplicates.SomePrints;
import nenrin.events.Claim;
import nenrin.events.CleanFace;
import nenrin.events.Erasure;
import nenrin.events.FaceCrop;
import nenrin.events.FaceMeasured;
import nenrin.events.Failure;
import nenrin.events.Gender;
import nenrin.events.Measured;
import nenrin.events.Opinion;
import nenrin.events.Review;
import nenrin.events.Topics;
import nenrin.events.Verdict;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that show one photo, through the whole topology. */
class DuplicatesTest {
    private static final byte[] CROP = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 9};
    private static final int PHOTO = 1;
    private static final int OTHER_PHOTO = 2;

    @TempDir
    private Path state;

    private DecidingDriver driver;

    /** A picture of a photo, how sharp it is and what it is said to show. */
    private record Shot(int photo, int copy, int sharpness, int age) {
        Claim claim() {
            byte[] bytes = ("photo " + photo + ", copy " + copy).getBytes(StandardCharsets.UTF_8);
            return Claim.of(copy + ".jpg", age, Gender.FEMALE, "image/jpeg", bytes);
        }

        String id() {
            return claim().faceId();
        }

        FaceMeasured measured() {
            List<Measured> measures = List.of(
                    new Measured("face", 1, "share", 95, "Whole.", Map.of()),
                    new Measured("sharpness", 1, "some", sharpness, "As sharp as it is.", Map.of()));
            Opinion opinion = new Opinion("impartial", 30, 0.9, List.of(28.0, 30.0, 33.0));
            return new FaceMeasured(id(), "test", measures, SomePrints.copy(photo, copy), List.of(opinion), null);
        }

        List<Runnable> arrivals(DecidingDriver driver) {
            return List.of(
                    () -> driver.put(Topics.FACES_RAW, claim().toMessage()),
                    () -> driver.put(Topics.FACES_MEASURED, measured().toMessage()),
                    () -> driver.put(Topics.FACES_CROPS, new FaceCrop(id(), "image/jpeg", CROP).toMessage()));
        }
    }

    private static final Shot POOR = new Shot(PHOTO, 1, 40, 30);
    private static final Shot GOOD = new Shot(PHOTO, 2, 90, 31);
    private static final Shot ELSE = new Shot(OTHER_PHOTO, 1, 30, 70);

    @BeforeEach
    void start() {
        driver = new DecidingDriver(new Deciding(POLICY), state);
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void theBestPictureOfAPhotoIsKeptAndTheOtherSaysWhy() {
        arrive(POOR, GOOD, ELSE);
        Map<String, Verdict> verdicts = verdicts();
        assertThat(verdicts.get(GOOD.id())).isInstanceOfSatisfying(Verdict.Kept.class, kept -> {
            assertThat(kept.duplicates()).containsExactly(POOR.id());
            assertThat(kept.scores()).containsEntry("duplicates", 100.0);
        });
        assertThat(reasons(verdicts.get(POOR.id())))
                .containsExactly(
                        new Failure("duplicate", "The same photo is kept in a better picture, " + GOOD.id() + "."));
        assertThat(verdicts.get(ELSE.id())).isInstanceOf(Verdict.Kept.class);
        assertThat(clean()).containsOnlyKeys(GOOD.id(), ELSE.id());
    }

    @Test
    void whatIsKeptIsTheSameInWhateverOrderItCame() {
        List<Shot> shots = IntStream.range(0, 7)
                .mapToObj(i -> new Shot(i / 3, i % 3, 40 + 7 * (i * 5 % 7), i / 3 == 1 ? 30 + 5 * (i % 3) : 30))
                .toList();
        Map<String, Verdict> first = null;
        for (int seed = 0; seed < 4; seed++) {
            List<Runnable> arrivals = new ArrayList<>();
            shots.forEach(shot -> arrivals.addAll(shot.arrivals(driver)));
            Collections.shuffle(arrivals, new Random(seed));
            arrivals.forEach(Runnable::run);
            Map<String, Verdict> verdicts = verdicts();
            assertThat(verdicts.values().stream().filter(Verdict.Kept.class::isInstance))
                    .hasSize(2);
            first = first == null ? verdicts : first;
            assertThat(verdicts).isEqualTo(first);
            stop();
            start();
        }
    }

    @Test
    void aMirroredCopyIsTheSamePhoto() {
        arrive(POOR);
        Shot mirrored = GOOD;
        FaceMeasured turned = new FaceMeasured(
                mirrored.id(),
                "test",
                mirrored.measured().measures(),
                SomePrints.mirrored(mirrored.measured().hashes()),
                List.of(),
                null);
        driver.put(Topics.FACES_RAW, mirrored.claim().toMessage());
        driver.put(Topics.FACES_MEASURED, turned.toMessage());
        assertThat(reasons(verdicts().get(POOR.id()))).extracting(Failure::code).containsExactly("duplicate");
    }

    @Test
    void labelsThatDisagreeAreSaidWithWhatAReaderBelievesUntilAPersonDecides() {
        Shot older = new Shot(PHOTO, 3, 60, 52);
        arrive(GOOD, older);
        Failure conflict = new Failure(
                "duplicates-conflict",
                "The same photo came as 2 pictures with different labels: female of 31, female of 52. "
                        + "To a reader it looks female, and 28 to 33 years old.");
        assertThat(reasons(verdicts().get(GOOD.id()))).containsExactly(conflict);
        assertThat(reasons(verdicts().get(older.id()))).containsExactly(conflict);
        assertThat(clean()).isEmpty();
        driver.put(
                Topics.FACES_REVIEWS,
                new Review(older.id(), Review.Decision.KEEP, 31, null, "somebody", null).toMessage());
        assertThat(verdicts().get(older.id())).isInstanceOf(Verdict.Kept.class);
        assertThat(reasons(verdicts().get(GOOD.id()))).extracting(Failure::code).containsExactly("duplicate");
        assertThat(clean()).containsOnlyKeys(older.id());
    }

    @Test
    void aCopyThatIsNoGoodByItselfStandsInNobodysWay() {
        Shot blurred = new Shot(PHOTO, 4, 5, 60);
        arrive(blurred, GOOD);
        assertThat(verdicts().get(GOOD.id())).isInstanceOf(Verdict.Kept.class);
        assertThat(reasons(verdicts().get(blurred.id())))
                .extracting(Failure::code)
                .containsExactly("sharpness-low");
    }

    @Test
    void anErasedFaceMakesRoomForTheNextBestAndLeavesNoTraceInAnyStore() {
        arrive(POOR, GOOD, ELSE);
        driver.put(Topics.FACES_ERASURES, new Erasure(GOOD.id(), "the one it shows", Instant.EPOCH).toMessage());
        assertThat(verdicts()).doesNotContainKey(GOOD.id());
        assertThat(verdicts().get(POOR.id()))
                .isInstanceOfSatisfying(
                        Verdict.Kept.class,
                        kept -> assertThat(kept.duplicates()).isEmpty());
        assertThat(clean()).containsOnlyKeys(POOR.id(), ELSE.id());
        assertThat(everythingStored())
                .as("all but that it is erased")
                .allSatisfy((key, value) ->
                        assertThat(key.equals(GOOD.id()) ? "" : key + value).doesNotContain(GOOD.id()));
        arrive(GOOD);
        assertThat(verdicts().get(POOR.id())).isInstanceOf(Verdict.Kept.class);
        assertThat(clean()).containsOnlyKeys(POOR.id(), ELSE.id());
    }

    private void arrive(Shot... shots) {
        for (Shot shot : shots) {
            shot.arrivals(driver).forEach(Runnable::run);
        }
    }

    private static List<Failure> reasons(@Nullable Verdict verdict) {
        return verdict instanceof Verdict.Dropped dropped ? dropped.reasons() : List.of();
    }

    private Map<String, Verdict> verdicts() {
        return driver.table(Topics.FACES_VERDICTS, Verdict::read);
    }

    private Map<String, CleanFace> clean() {
        return driver.table(Topics.FACES_CLEAN, CleanFace::read);
    }

    private Map<String, String> everythingStored() {
        Map<String, String> everything = new TreeMap<>();
        for (String store : List.of(DecidingTopology.FILES, DecidingTopology.DUPLICATES)) {
            KeyValueStore<String, Object> values = driver.store(store);
            try (KeyValueIterator<String, Object> all = values.all()) {
                while (all.hasNext()) {
                    KeyValue<String, Object> one = all.next();
                    everything.put(one.key, one.value.toString());
                }
            }
        }
        return everything;
    }
}
