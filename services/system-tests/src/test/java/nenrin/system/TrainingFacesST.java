package nenrin.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nenrin.events.Message;
import nenrin.events.TrainingProgress.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Faces that leave {@code faces.clean} while a job runs, and a worker that starts again. */
class TrainingFacesST {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    private static final int EPOCH = 25;

    @TempDir
    Path folder;

    @Test
    void whoLeavesIsNotInTheNextEpochAndNotOnTheDiskAndARestartReadsOnlyWhatIsNew() throws IOException {
        TrainingDesk desk = new TrainingDesk(BROKER.bootstrapServers());
        List<String> learnt = desk.faces(150);
        List<String> leaving = learnt.subList(0, 20);
        ServiceProcess worker = worker().awaitReady();
        desk.post("shrinking", 1_000_000);
        int step = desk.await("shrinking", progress -> progress.step() > 0)
                .getLast()
                .step();
        assertThat(onDisk()).contains(leaving);
        desk.removeFaces(leaving);
        desk.await("shrinking", progress -> progress.step() > step + EPOCH);
        assertThat(onDisk()).doesNotContain(leaving.toArray(String[]::new));
        desk.post(Message.tombstone("shrinking"));
        assertThat(desk.awaitEnd("shrinking").state()).isEqualTo(State.STOPPED);
        assertThat(desk.model("residual-shrinking").metadata())
                .containsEntry("faces", Integer.toString(learnt.size() - leaving.size()));

        worker.kill();
        try (ServiceProcess next = worker().awaitReady()) {
            desk.post("after", 2);
            assertThat(desk.awaitEnd("after").state()).isEqualTo(State.FINISHED);
            assertThat(next.output()).contains("Faces: 130 were kept, 0 records read");
        }
    }

    /** Every byte of the packed faces, in hex. */
    private String onDisk() throws IOException {
        return HexFormat.of().formatHex(Files.readAllBytes(folder.resolve("faces/faces-1.packed")));
    }

    private ServiceProcess worker() {
        return ServiceProcess.start(
                "training",
                BROKER.bootstrapServers(),
                Map.of(
                        "nenrin.training.checkpoints",
                        folder.resolve("checkpoints").toString(),
                        "nenrin.training.faces",
                        folder.resolve("faces").toString()));
    }
}
