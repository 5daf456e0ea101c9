package nenrin.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import nenrin.events.Message;
import nenrin.events.TrainingJob;
import nenrin.events.TrainingProgress;
import nenrin.events.TrainingProgress.State;
import nenrin.networks.AgerLoading;
import nenrin.networks.Agers;
import nenrin.networks.residual.Scale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** One worker and what people send it. */
class TrainingST {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @TempDir
    static Path folder;

    private static final int FACES = 120;
    private static TrainingDesk desk;
    private static int learnt;
    private static ServiceProcess worker;

    @BeforeAll
    static void start() {
        desk = new TrainingDesk(BROKER.bootstrapServers());
        learnt = desk.faces(FACES).size();
        worker = ServiceProcess.start(
                        "training",
                        BROKER.bootstrapServers(),
                        Map.of(
                                "nenrin.training.checkpoints",
                                folder.resolve("checkpoints").toString(),
                                "nenrin.training.faces",
                                folder.resolve("faces").toString(),
                                "nenrin.training.sample-interval",
                                "2s"))
                .awaitReady();
    }

    @AfterAll
    static void stop() {
        worker.close();
        desk.holdAgainstContract();
    }

    @Test
    void aJobGivesFiguresASampleGridAndAModel() throws Exception {
        desk.post("short", 24);
        assertThat(desk.awaitEnd("short")).satisfies(end -> {
            assertThat(end.state()).isEqualTo(State.FINISHED);
            assertThat(end.step()).isEqualTo(24);
            assertThat(end.model()).isEqualTo("residual-short");
        });
        assertThat(desk.progress("short")).anySatisfy(progress -> {
            assertThat(progress.state()).isEqualTo(State.RUNNING);
            assertThat(progress.losses()).containsKeys("critic", "ager");
            assertThat(progress.picturesPerSecond()).isPositive();
        });
        assertThat(desk.progress("short"))
                .anySatisfy(progress -> assertThat(progress.heldOut()).containsKeys("change", "contrast", "cast"));
        BufferedImage grid = ImageIO.read(
                new ByteArrayInputStream(desk.samples("short").getLast().png()));
        assertThat(grid.getWidth()).isGreaterThan(Scale.SHIPPED.size());
        BufferedImage moving = ImageIO.read(
                new ByteArrayInputStream(desk.animations("short").getLast().gif()));
        assertThat(moving.getHeight()).as("inputs and what became of them").isEqualTo(2 * Scale.SHIPPED.size());
        assertThat(desk.model("residual-short").metadata())
                .containsEntry("family", "residual")
                .containsEntry("name", "residual-short")
                .containsEntry("faces", Integer.toString(learnt))
                .containsEntry("faces held out", Integer.toString(FACES - learnt))
                .containsKeys("faces fingerprint", "settings", "code version", "held out: change");
    }

    @Test
    void aModelCanBeGoneOnFrom() {
        desk.post(new TrainingJob("further", "residual", null, 4, "residual", "further", Map.of("batch", "8")));
        assertThat(desk.awaitEnd("further").state()).isEqualTo(State.FINISHED);
        assertThat(desk.model("further").metadata()).containsEntry("from model", "residual");
    }

    @Test
    void aTombstoneStopsARunningJob() {
        desk.post("stopped", 1_000_000);
        desk.await("stopped", progress -> progress.step() > 0);
        desk.post(Message.tombstone("stopped"));
        TrainingProgress end = desk.awaitEnd("stopped");
        assertThat(end.state()).isEqualTo(State.STOPPED);
        assertThat(end.sentence()).contains("withdrawn");
        assertThat(end.model()).isEqualTo("residual-stopped");
        assertThat(Agers.load(desk.model("residual-stopped"))).isInstanceOf(AgerLoading.Loaded.class);
    }

    @Test
    void aTrainingThatGoesOneColourEndsWithWhatWasSeenAndWhatToTry() {
        Map<String, String> absurd = Map.of("batch", "8", "ager-rate", "0.3");
        desk.post(new TrainingJob("orange", "residual", null, 1_000_000, null, "orange", absurd));
        assertFailed("orange", "pictures-one-colour");
        assertThat(desk.awaitEnd("orange").sentence())
                .contains("Try a tenth of ager-rate")
                .as("whichever is seen first")
                .containsAnyOf("keep", "tinted alike");
    }

    @Test
    void aFamilyThatNobodyKnowsIsRefused() {
        desk.post(new TrainingJob("family", "cubist", null, 4, null, "cubist", Map.of()));
        assertFailed("family", "family-unknown");
    }

    @Test
    void aModelThatIsNotThereIsRefused() {
        desk.post(new TrainingJob("from", "residual", null, 4, "nobody", "mine", Map.of()));
        assertFailed("from", "model-unknown");
    }

    @Test
    void moreFacesThanThereAreCantBeABatch() {
        desk.post(new TrainingJob("batch", "residual", null, 4, null, "mine", Map.of("batch", "512")));
        assertFailed("batch", "too-few-faces");
    }

    @Test
    void aSettingThatNobodyKnowsIsRefused() {
        desk.post(new TrainingJob("setting", "residual", null, 4, null, "mine", Map.of("colour", "red")));
        assertFailed("setting", "setting-unknown");
    }

    @Test
    void aJobThatIsNoJsonIsRefused() {
        Message job = new TrainingJob("json", "residual", null, 4, null, "mine", Map.of()).toMessage();
        desk.post(new Message("json", job.headers(), "{\"id\":".getBytes(StandardCharsets.UTF_8)));
        assertThat(desk.awaitEnd("json").state()).isEqualTo(State.FAILED);
    }

    @Test
    void whatIsNoEventGoesToTheDeadLettersAndIsAnswered() {
        desk.post(new Message("garbage", Map.of(), new byte[] {1, 2, 3}));
        assertFailed("garbage", "job-unreadable");
        assertThat(desk.deadLetters()).singleElement().satisfies(letter -> {
            assertThat(letter.key()).isEqualTo("garbage");
            assertThat(Objects.requireNonNull(letter.value())).containsExactly(1, 2, 3);
        });
    }

    private static void assertFailed(String job, String code) {
        assertThat(desk.awaitEnd(job)).satisfies(end -> {
            assertThat(end.state()).isEqualTo(State.FAILED);
            assertThat(end.code()).isEqualTo(code);
            assertThat(end.sentence()).endsWith(".");
        });
    }
}
