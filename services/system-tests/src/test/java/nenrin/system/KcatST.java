package nenrin.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nenrin.events.AgedPicture;
import nenrin.events.AgingFailed;
import nenrin.events.Message;
import nenrin.events.Reading;
import nenrin.events.Topics;
import nenrin.events.contract.Contract;
import nenrin.imaging.decoding.Decoded;
import nenrin.imaging.decoding.PictureDecoder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A request is one line for any Kafka client: the line of the design, run as it stands there. */
class KcatST {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int FIVE_MB = 5_000_000;

    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    private static @Nullable ServiceProcess aging;

    @TempDir
    Path folder;

    @BeforeAll
    static void startAging() {
        assumeTrue(isThere("kcat"), "Skipped: kcat is not installed (Debian and Ubuntu: apt install kcat).");
        aging = ServiceProcess.start("aging", BROKER.bootstrapServers()).awaitReady();
    }

    @AfterAll
    static void stopAging() {
        if (aging != null) {
            aging.close();
        }
    }

    @Test
    void sendsAPhotoAndGetsItAtTheAgesItAskedFor() throws Exception {
        kcat("req-1", "25,60", Photos.face(1));
        List<AgedPicture> aged = answers("req-1", 2);
        assertThat(aged).extracting(AgedPicture::targetAge).containsExactlyInAnyOrder(25, 60);
        assertThat(aged).extracting(AgedPicture::index).containsExactlyInAnyOrder(0, 1);
        assertThat(aged).allSatisfy(one -> assertSize(one, 200));
    }

    @Test
    void sendsAPhotoOfFiveMegabytes() throws Exception {
        byte[] photo = Photos.large(1, 14);
        assertThat(photo.length).isBetween(FIVE_MB, 8 << 20);
        kcat("req-2", "+10", photo);
        assertThat(answers("req-2", 1)).singleElement().satisfies(one -> assertSize(one, 2800));
    }

    @Test
    void isToldWhatIsWrongWithItsAges() throws Exception {
        kcat("req-3", "forty", Photos.face(1));
        List<Message> answer = messages("req-3", 1);
        assertThat(AgingFailed.read(answer.getFirst()))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(
                                        ((AgingFailed) read.value()).failure().code())
                                .isEqualTo("target-ages-malformed"));
    }

    private void kcat(String id, String ages, byte[] photo) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("face.jpg"), photo);
        String line = "kcat -P -b " + BROKER.bootstrapServers() + " -X message.max.bytes=16777216 -t aging.requests -k "
                + id + " -H ce_specversion=1.0 -H ce_id=" + id + " -H ce_source=/me -H ce_type=nenrin.aging.requested"
                + " -H content-type=image/jpeg -H ce_targetages=" + ages + " " + file;
        Process process =
                new ProcessBuilder(line.split(" ")).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static List<AgedPicture> answers(String id, int count) {
        return messages(id, count).stream()
                .map(message -> switch (AgedPicture.read(message)) {
                    case Reading.Read<AgedPicture> read -> read.value();
                    case Reading.Refused<AgedPicture> refused -> throw new AssertionError(refused.failure());
                    case Reading.Unreadable<AgedPicture> no -> throw new AssertionError(text(message) + no.reason());
                })
                .toList();
    }

    private static List<Message> messages(String id, int count) {
        List<Message> results = new Records(BROKER.bootstrapServers())
                .until(Topics.AGING_RESULTS, all -> of(id, all).size() >= count, PATIENCE);
        List<Message> ours = of(id, results);
        assertThat(ours).as("answers to " + id).hasSize(count);
        assertThat(ours)
                .allSatisfy(one -> assertThat(Contract.violations(Topics.AGING_RESULTS, one))
                        .isEmpty());
        return ours;
    }

    private static List<Message> of(String id, List<Message> messages) {
        return messages.stream().filter(message -> id.equals(message.key())).toList();
    }

    private static void assertSize(AgedPicture aged, int side) {
        assertThat(new PictureDecoder().decode(aged.picture())).isInstanceOfSatisfying(Decoded.Readable.class, read -> {
            assertThat(read.picture().width()).isEqualTo(side);
            assertThat(read.picture().height()).isEqualTo(side);
        });
    }

    private static String text(Message message) {
        return new String(Objects.requireNonNull(message.value()), StandardCharsets.UTF_8);
    }

    private static boolean isThere(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
