package nenrin.training.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nenrin.events.CleanFace;
import nenrin.events.Gender;
import nenrin.events.Ids;
import nenrin.imaging.Picture;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.networks.training.TrainingFace;
import nenrin.networks.training.TrainingFaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaceShelfTest {
    private static final int SIZE = 16;
    private static final Duration TOMBSTONES_KEPT = Duration.ofHours(22);
    private static final CleanFace ONE = face(0x102030, 20);
    private static final CleanFace OTHER = face(0x405060, 70);

    @TempDir
    Path folder;

    private final FakeTopic topic = new FakeTopic();
    private FaceFolder process = new FaceFolder(Path.of("not", "there"));
    private Instant now = Instant.parse("2026-01-02T03:04:05Z");

    @Test
    void facesComeSmallAndLabelled() {
        topic.write(ONE);
        assertThat(everybody(shelf().load(sentence -> {}))).singleElement().satisfies(face -> {
            assertThat(face.age()).isEqualTo(20);
            assertThat(face.female()).isTrue();
            assertThat(face.crop().width()).isEqualTo(SIZE);
        });
    }

    @Test
    void aFaceThatCantBeDecodedIsLeftOut() {
        String id = Ids.faceId(new byte[] {9});
        topic.write(new CleanFace(id, id, 30, Gender.MALE, "image/jpeg", new byte[] {1, 2, 3}));
        topic.write(ONE);
        assertThat(ages()).containsExactly(20);
    }

    @Test
    void theOrderOnTheTopicMakesNoDifference() {
        topic.write(ONE);
        topic.write(OTHER);
        FakeTopic swapped = new FakeTopic();
        swapped.write(OTHER);
        swapped.write(ONE);
        assertThat(shelf(swapped, new FaceFolder(folder.resolve("other")))
                        .load(sentence -> {})
                        .fingerprint())
                .isEqualTo(shelf().load(sentence -> {}).fingerprint());
    }

    @Test
    void aRestartReadsOnlyWhatIsNew() {
        topic.write(ONE);
        shelf().load(sentence -> {});
        topic.write(OTHER);
        topic.recordsRead = 0;
        assertThat(ages()).containsExactlyInAnyOrder(20, 70);
        assertThat(topic.recordsRead).isEqualTo(1);
    }

    @Test
    void whoHasGoneLeavesTheSetAndTheDisk() throws IOException {
        topic.write(ONE);
        topic.write(OTHER);
        FaceShelf shelf = shelf();
        shelf.load(sentence -> {});
        assertThat(onDisk()).contains(ONE.faceId(), OTHER.faceId());
        topic.remove(ONE.faceId());
        assertThat(shelf.changed())
                .hasValueSatisfying(faces -> assertThat(everybody(faces)).hasSize(1));
        assertThat(onDisk()).doesNotContain(ONE.faceId()).contains(OTHER.faceId());
        assertThat(ages()).containsExactly(70);
    }

    @Test
    void whoHasGoneLeavesTheDiskOfAnIdleWorkerToo() throws IOException {
        topic.write(ONE);
        FaceShelf shelf = shelf();
        shelf.load(sentence -> {});
        topic.remove(ONE.faceId());
        shelf.tidy();
        assertThat(onDisk()).doesNotContain(ONE.faceId());
    }

    @Test
    void aNewLabelReplacesTheOld() {
        topic.write(ONE);
        FaceShelf shelf = shelf();
        shelf.load(sentence -> {});
        topic.write(new CleanFace(ONE.faceId(), ONE.cluster(), 33, Gender.MALE, "image/jpeg", ONE.picture()));
        assertThat(shelf.changed()).isPresent();
        assertThat(ages()).containsExactly(33);
    }

    @Test
    void nothingNewIsNoChange() {
        topic.write(ONE);
        FaceShelf shelf = shelf();
        shelf.load(sentence -> {});
        assertThat(shelf.changed()).isEmpty();
        topic.write(ONE);
        assertThat(shelf.changed()).isEmpty();
    }

    @Test
    void whatAKillLeftHalfWrittenIsReadAgain() throws IOException {
        topic.write(ONE);
        shelf().load(sentence -> {});
        long good = Files.size(file());
        topic.write(OTHER);
        shelf().load(sentence -> {});
        byte[] whole = Files.readAllBytes(file());
        for (long cut = good; cut < whole.length; cut += 97) {
            Files.write(file(), Arrays.copyOf(whole, (int) cut));
            assertThat(ages()).as("cut at " + cut).containsExactlyInAnyOrder(20, 70);
        }
    }

    @Test
    void garbageIsNoReasonToFail() throws IOException {
        topic.write(ONE);
        shelf().load(sentence -> {});
        Files.write(file(), new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, StandardOpenOption.TRUNCATE_EXISTING);
        assertThat(ages()).containsExactly(20);
    }

    @Test
    void aTopicMadeAnewIsReadAnew() {
        topic.write(ONE);
        shelf().load(sentence -> {});
        topic.beginAgain("another");
        topic.write(OTHER);
        assertThat(ages()).containsExactly(70);
    }

    @Test
    void whatIsOlderThanTombstonesAreKeptIsReadAnew() {
        topic.write(ONE);
        topic.write(OTHER);
        shelf().load(sentence -> {});
        topic.compactAway(ONE.faceId());
        now = now.plus(TOMBSTONES_KEPT).plusSeconds(1);
        assertThat(ages()).containsExactly(70);
    }

    @Test
    void aReadThatBrokeOffIsNoneToTrust() {
        topic.write(ONE);
        topic.write(OTHER);
        topic.breaksAfter = 1;
        assertThatThrownBy(() -> shelf().load(sentence -> {})).isInstanceOf(FaceTopic.Unread.class);
        topic.breaksAfter = Integer.MAX_VALUE;
        topic.compactAway(ONE.faceId());
        assertThat(ages()).containsExactly(70);
    }

    @Test
    void oneClusterInSixteenIsHeldOut() {
        IntStream.range(0, 320).mapToObj(i -> face(i, i % 90)).forEach(topic::write);
        TrainingFaces faces = shelf().load(sentence -> {});
        assertThat(faces.count() + faces.heldOut().size()).isEqualTo(320);
        assertThat(faces.heldOut().size()).isBetween(8, 36);
    }

    @Test
    void duplicatesAreHeldOutTogether() {
        String heldOut = "0".repeat(64);
        topic.write(new CleanFace(ONE.faceId(), heldOut, 20, Gender.MALE, "image/jpeg", ONE.picture()));
        topic.write(new CleanFace(OTHER.faceId(), heldOut, 70, Gender.MALE, "image/jpeg", OTHER.picture()));
        TrainingFaces faces = shelf().load(sentence -> {});
        assertThat(faces.count()).isZero();
        assertThat(faces.heldOut()).hasSize(2);
    }

    private List<Integer> ages() {
        return everybody(shelf().load(sentence -> {})).stream()
                .map(TrainingFace::age)
                .toList();
    }

    private static List<TrainingFace> everybody(TrainingFaces faces) {
        return Stream.concat(IntStream.range(0, faces.count()).mapToObj(faces::get), faces.heldOut().stream())
                .toList();
    }

    /** As after a restart: the lock of the process before is gone. */
    private FaceShelf shelf() {
        process.close();
        process = new FaceFolder(folder);
        return shelf(topic, process);
    }

    private FaceShelf shelf(FaceTopic of, FaceFolder in) {
        return new FaceShelf(of, in, SIZE, TOMBSTONES_KEPT, () -> now);
    }

    private Path file() {
        return folder.resolve("faces-1.packed");
    }

    /** Every byte in the folder, in hex. */
    private String onDisk() throws IOException {
        StringBuilder bytes = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                bytes.append(HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return bytes.toString();
    }

    private static CleanFace face(int colour, int age) {
        byte[] picture = PictureEncoder.jpeg(Picture.filled(40, 40, colour), 0.9);
        String id = Ids.faceId(ByteBuffer.allocate(4).putInt(colour).array());
        return new CleanFace(id, id, age, Gender.FEMALE, "image/jpeg", picture);
    }
}
