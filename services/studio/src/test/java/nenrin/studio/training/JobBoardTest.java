package nenrin.studio.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nenrin.events.Message;
import nenrin.events.TrainingJob;
import nenrin.events.TrainingProgress;
import nenrin.events.TrainingProgress.State;
import nenrin.events.TrainingSample;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JobBoardTest {
    private final List<String> changed = new ArrayList<>();
    private final JobBoard board = new JobBoard(2, 100, changed::add);

    @Test
    void aJobIsWhatWasAskedForAndWhatWasSaidOfIt() {
        board.job(job("one").toMessage());
        board.progress(progress("one", 10, State.RUNNING).toMessage());

        JobView view = find("one");
        assertThat(view.asked()).isEqualTo(job("one"));
        assertThat(view.last()).isEqualTo(progress("one", 10, State.RUNNING));
        assertThat(changed).containsExactly("one", "one");
    }

    @Test
    void figuresBecomeLines() {
        for (int step : new int[] {10, 20}) {
            board.progress(progress("one", step, State.RUNNING).toMessage());
        }

        assertThat(find("one").losses()).containsOnlyKeys("ager");
        assertThat(find("one").losses().get("ager")).containsExactly(new double[] {10, 0.5}, new double[] {20, 0.5});
    }

    @Test
    void aWorkerThatGoesBackToItsCheckpointReplacesWhatCameAfterIt() {
        for (int step : new int[] {10, 20, 30, 20}) {
            board.progress(progress("one", step, State.RUNNING).toMessage());
            board.progress(new TrainingSample("one", step, new byte[1]).toMessage());
        }

        assertThat(find("one").losses().get("ager")).hasSize(2);
        assertThat(find("one").samples()).containsExactly(10, 20);
    }

    @Test
    void aLongJobIsThinnedToWhatAChartShows() {
        for (int step = 1; step <= 3 * Curve.MOST; step++) {
            board.progress(progress("one", step, State.RUNNING).toMessage());
        }

        List<double[]> line = find("one").losses().getOrDefault("ager", List.of());
        assertThat(line).hasSizeBetween(Curve.MOST / 2, Curve.MOST);
        assertThat(line.getFirst()[0]).isEqualTo(1);
        assertThat(line.getLast()[0]).isEqualTo(3 * Curve.MOST);
    }

    @Test
    void ofManyGridsTheFirstAndTheNewestStay() {
        for (int step = 1; step <= 3 * Job.MOST_SAMPLES; step++) {
            board.progress(new TrainingSample("one", step, new byte[1]).toMessage());
        }

        assertThat(find("one").samples())
                .hasSizeLessThanOrEqualTo(Job.MOST_SAMPLES)
                .contains(1, 3 * Job.MOST_SAMPLES);
        assertThat(board.sample("one", 1)).isPresent();
        assertThat(board.sample("one", 2)).isEmpty();
    }

    @Test
    void gridsOfOlderJobsGoFirst() {
        board.progress(new TrainingSample("one", 1, new byte[80]).toMessage());
        board.progress(new TrainingSample("two", 1, new byte[80]).toMessage());

        assertThat(board.sample("one", 1)).isEmpty();
        assertThat(board.sample("two", 1)).isPresent();
    }

    @Test
    void aTombstoneStopsAJobWhichSaysThenThatItHasStopped() {
        board.job(job("one").toMessage());
        board.job(Message.tombstone("one"));
        assertThat(find("one").stopping()).isTrue();

        board.progress(progress("one", 10, State.STOPPED).toMessage());

        assertThat(find("one").stopping()).isFalse();
    }

    @Test
    void theLatestJobsComeFirstAndOlderOnesGo() {
        for (String id : List.of("one", "two", "three")) {
            board.job(job(id).toMessage());
        }

        assertThat(board.all()).extracting(JobView::id).containsExactly("three", "two");
    }

    @Test
    void whatCannotBeReadChangesNothing() {
        board.job(new Message("one", Map.of(), new byte[1]));
        board.progress(new Message("one", Map.of(), new byte[1]));
        board.job(Message.tombstone("nobody"));

        assertThat(board.all()).isEmpty();
    }

    private JobView find(String id) {
        return board.find(id).orElseThrow();
    }

    private static TrainingJob job(String id) {
        return new TrainingJob(id, "residual", 3.0, null, null, "model-" + id, Map.of());
    }

    private static TrainingProgress progress(String id, int step, State state) {
        @Nullable String nothing = null;
        return new TrainingProgress(
                id,
                state,
                step,
                100,
                Map.of("ager", 0.5),
                Map.of(),
                60,
                1.0,
                "worker",
                "cpu",
                nothing,
                nothing,
                "Goes on.");
    }
}
