package nenrin.training.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nenrin.events.Failure;
import nenrin.events.PublishedModel;
import nenrin.events.TrainingJob;
import nenrin.events.TrainingNews;
import nenrin.events.TrainingProgress;
import nenrin.events.TrainingProgress.State;
import nenrin.events.TrainingSample;
import nenrin.networks.files.ModelReading;
import nenrin.networks.files.Safetensors;
import nenrin.training.checkpoints.CheckpointFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {
    private static final TrainingJob JOB = new TrainingJob("a", "residual", null, 30, null, "mine", Map.of());
    private static final Intervals INTERVALS =
            new Intervals(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofSeconds(5));

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock();
    private final Memory memory = new Memory();
    private final FakeLearner learner = new FakeLearner(clock, 0);
    private Directives directives = job -> Directive.GO_ON;

    @Test
    void aJobIsTrainedToTheEndOfItsBudgetAndItsModelPublished() {
        assertThat(run(learner)).isEqualTo(Run.Ending.FINISHED);
        assertThat(learner.steps()).isEqualTo(30);
        assertThat(memory.models).singleElement().satisfies(model -> {
            assertThat(model.name()).isEqualTo("mine");
            assertThat(Safetensors.read(model.file()))
                    .isInstanceOfSatisfying(
                            ModelReading.Valid.class,
                            valid -> assertThat(valid.file().metadata())
                                    .containsEntry("name", "mine")
                                    .containsEntry("job", "a"));
        });
        assertThat(memory.last().state()).isEqualTo(State.FINISHED);
        assertThat(memory.last().model()).isEqualTo("mine");
        assertThat(learner.closed).isTrue();
    }

    @Test
    void figuresSayHowFastAndHowLongStill() {
        run(learner);
        assertThat(memory.progress().get(1)).satisfies(progress -> {
            assertThat(progress.step()).isEqualTo(4);
            assertThat(progress.steps()).isEqualTo(30);
            assertThat(progress.picturesPerSecond()).isEqualTo(32);
            assertThat(progress.secondsLeft()).isEqualTo(26);
            assertThat(progress.losses()).containsEntry("critic", 2.0).containsEntry("ager", 3.0);
            assertThat(progress.worker()).isEqualTo("me");
            assertThat(progress.device()).isEqualTo("cpu");
        });
    }

    @Test
    void whatWasReportedIsNotReportedAgain() {
        run(learner);
        assertThat(memory.progress())
                .filteredOn(progress -> progress.state() == State.RUNNING)
                .extracting(TrainingProgress::step)
                .doesNotHaveDuplicates()
                .endsWith(30);
    }

    @Test
    void sampleGridsComeNowAndThenAndAtTheEnd() {
        run(learner);
        assertThat(memory.samples()).extracting(TrainingSample::step).containsExactly(10, 20, 30);
    }

    @Test
    void aWithdrawnJobStopsBeforeTheNextStep() {
        directives = job -> learner.steps() < 7 ? Directive.GO_ON : Directive.WITHDRAWN;
        assertThat(run(learner)).isEqualTo(Run.Ending.STOPPED);
        assertThat(learner.steps()).isEqualTo(7);
        assertThat(memory.last().state()).isEqualTo(State.STOPPED);
        assertThat(memory.last().sentence()).contains("withdrawn", "7");
        assertThat(memory.models).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aWorkerThatShutsDownLeavesACheckpointAndNoLastWord() {
        directives = job -> learner.steps() < 7 ? Directive.GO_ON : Directive.SHUT_DOWN;
        assertThat(run(learner)).isEqualTo(Run.Ending.LET_GO);
        assertThat(checkpoint()).isEqualTo("7");
        assertThat(memory.last().state()).isEqualTo(State.RUNNING);
    }

    @Test
    void aWorkerThatWasTakenForDeadSaysNothingMore() {
        directives = job -> learner.steps() < 8 ? Directive.GO_ON : Directive.TAKEN_OVER;
        assertThat(run(learner)).isEqualTo(Run.Ending.LET_GO);
        assertThat(checkpoint()).isEqualTo("5");
        assertThat(memory.last().state()).isEqualTo(State.RUNNING);
    }

    @Test
    void aJobGoesOnWhereItsCheckpointWas() {
        FakeLearner resumed = new FakeLearner(clock, 25);
        run(resumed);
        assertThat(resumed.steps()).isEqualTo(30);
        assertThat(memory.progress())
                .allSatisfy(progress -> assertThat(progress.step()).isGreaterThan(25));
    }

    @Test
    void aJobThatCantBeStartedFailsWithACode() {
        assertThat(run(new LearnerStart.Refused(new Failure("too-few-faces", "There are 3."))))
                .isEqualTo(Run.Ending.FAILED);
        assertThat(memory.last().state()).isEqualTo(State.FAILED);
        assertThat(memory.last().code()).isEqualTo("too-few-faces");
        assertThat(memory.last().sentence()).isEqualTo("There are 3.");
    }

    @Test
    void aLossThatIsNoNumberFailsTheJob() {
        FakeLearner diverging = new FakeLearner(clock, 0) {
            @Override
            double loss() {
                return steps() < 5 ? 1 : Double.NaN;
            }
        };
        assertThat(run(diverging)).isEqualTo(Run.Ending.FAILED);
        assertThat(memory.last().code()).isEqualTo("training-diverged");
        assertThat(memory.last().step()).isEqualTo(5);
    }

    private Run.Ending run(Learner with) {
        return run(new LearnerStart.Ready(with));
    }

    private Run.Ending run(LearnerStart start) {
        CheckpointFiles checkpoints = new CheckpointFiles(folder);
        Workshop workshop = new Workshop(
                (job, signs) -> start,
                job -> directives.of(job),
                memory,
                new Voice("me", "cpu"),
                checkpoints,
                INTERVALS,
                clock);
        return new Run(JOB, workshop).go();
    }

    private String checkpoint() {
        return new CheckpointFiles(folder)
                .read("a")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("none");
    }

    /** Keeps what is written. */
    private static final class Memory implements Publisher {
        private final List<TrainingNews> news = new ArrayList<>();
        private final List<PublishedModel> models = new ArrayList<>();

        @Override
        public void pass(TrainingNews one) {
            news.add(one);
        }

        @Override
        public void tell(TrainingNews one) {
            news.add(one);
        }

        @Override
        public void publish(PublishedModel model) {
            models.add(model);
        }

        List<TrainingProgress> progress() {
            return news.stream()
                    .filter(TrainingProgress.class::isInstance)
                    .map(TrainingProgress.class::cast)
                    .toList();
        }

        List<TrainingSample> samples() {
            return news.stream()
                    .filter(TrainingSample.class::isInstance)
                    .map(TrainingSample.class::cast)
                    .toList();
        }

        TrainingProgress last() {
            return progress().getLast();
        }
    }
}
