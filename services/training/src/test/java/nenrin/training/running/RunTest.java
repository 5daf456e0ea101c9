package nenrin.training.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import nenrin.events.Failure;
import nenrin.events.PublishedModel;
import nenrin.events.TrainingAnimation;
import nenrin.events.TrainingJob;
import nenrin.events.TrainingNews;
import nenrin.events.TrainingProgress;
import nenrin.events.TrainingProgress.State;
import nenrin.events.TrainingSample;
import nenrin.networks.files.ModelReading;
import nenrin.networks.files.Safetensors;
import nenrin.networks.training.Look;
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
    void theGridsAreAlsoOnePictureThatMoves() throws IOException {
        run(learner);
        ImageReader gif = ImageIO.getImageReadersByFormatName("gif").next();
        gif.setInput(ImageIO.createImageInputStream(
                new ByteArrayInputStream(memory.animations().getLast().gif())));
        assertThat(gif.getNumImages(true)).isEqualTo(3);
    }

    @Test
    void figuresOfHeldOutFacesAreAmongThoseOfTheJob() {
        run(learner);
        assertThat(memory.progress())
                .filteredOn(progress -> progress.state() == State.RUNNING && progress.step() >= 10)
                .isNotEmpty()
                .allSatisfy(progress -> assertThat(progress.heldOut()).containsEntry("contrast", 0.95));
    }

    @Test
    void aWithdrawnJobStopsBeforeTheNextStepAndPublishesWhatItHasLearned() {
        directives = job -> learner.steps() < 7 ? Directive.GO_ON : Directive.WITHDRAWN;
        assertThat(run(learner)).isEqualTo(Run.Ending.STOPPED);
        assertThat(learner.steps()).isEqualTo(7);
        assertThat(memory.last().state()).isEqualTo(State.STOPPED);
        assertThat(memory.last().sentence()).contains("withdrawn", "7");
        assertThat(memory.last().model()).isEqualTo("mine");
        assertThat(memory.models)
                .singleElement()
                .satisfies(model -> assertThat(model.name()).isEqualTo("mine"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aJobThatIsWithdrawnBeforeItsFirstStepHasNoModel() {
        directives = job -> Directive.WITHDRAWN;
        assertThat(run(learner)).isEqualTo(Run.Ending.STOPPED);
        assertThat(memory.last().model()).isNull();
        assertThat(memory.models).isEmpty();
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
    void aTrainingThatGoesWrongLeavesTheModelOfItsLastGoodCheckpoint() {
        assertThat(run(divergingAt(8))).isEqualTo(Run.Ending.FAILED);
        assertThat(memory.last()).satisfies(end -> {
            assertThat(end.code()).isEqualTo("training-diverged");
            assertThat(end.step()).isEqualTo(8);
            assertThat(end.model()).isEqualTo("mine");
            assertThat(end.sentence()).contains("Try a tenth", "after step 5");
        });
        assertThat(memory.models)
                .singleElement()
                .satisfies(model -> assertThat(Safetensors.read(model.file()))
                        .isInstanceOfSatisfying(
                                ModelReading.Valid.class,
                                valid -> assertThat(valid.file().metadata()).containsEntry("steps", "5")));
        assertThat(checkpoint()).isEqualTo("5");
    }

    @Test
    void aTrainingThatGoesWrongAtOnceHasNoModel() {
        assertThat(run(divergingAt(2))).isEqualTo(Run.Ending.FAILED);
        assertThat(memory.last().model()).isNull();
        assertThat(memory.last().sentence()).contains("There is no model");
        assertThat(memory.models).isEmpty();
    }

    @Test
    void aStateThatIsSeenToBeBadIsNoCheckpoint() {
        FakeLearner fading = new FakeLearner(clock, 0) {
            @Override
            public Look look() {
                return new Look(steps(), 0.5, steps() < 12 ? 0.95 : 0.1, 0.1);
            }
        };
        assertThat(run(fading)).isEqualTo(Run.Ending.FAILED);
        assertThat(memory.last().code()).isEqualTo("pictures-one-colour");
        assertThat(checkpoint()).isEqualTo("10");
        assertThat(new CheckpointFiles(folder).readGrid("a"))
                .as("a picture of people that nobody needs any more")
                .isEmpty();
    }

    @Test
    void whatMayPassIsWarnedOfWhileTheJobGoesOn() {
        FakeLearner idle = new FakeLearner(clock, 200) {
            @Override
            public Look look() {
                return new Look(steps(), 0.001, 1, 0);
            }
        };
        TrainingJob longer = new TrainingJob("a", "residual", null, 260, null, "mine", Map.of());
        assertThat(run(longer, new LearnerStart.Ready(idle))).isEqualTo(Run.Ending.FINISHED);
        assertThat(memory.progress()).anySatisfy(progress -> {
            assertThat(progress.state()).isEqualTo(State.RUNNING);
            assertThat(progress.code()).isEqualTo("input-unchanged");
            assertThat(progress.sentence()).contains("critic-weight");
        });
    }

    @Test
    void aJobWhoseFacesHaveBecomeTooFewEnds() {
        FakeLearner bereft = new FakeLearner(clock, 0) {
            @Override
            public Optional<Failure> prepare() {
                return steps() < 7 ? Optional.empty() : Optional.of(new Failure("too-few-faces", "There are 3."));
            }
        };
        assertThat(run(bereft)).isEqualTo(Run.Ending.FAILED);
        assertThat(memory.last().code()).isEqualTo("too-few-faces");
        assertThat(memory.models).hasSize(1);
    }

    private FakeLearner divergingAt(int step) {
        return new FakeLearner(clock, 0) {
            @Override
            double loss() {
                return steps() < step ? 1 : Double.NaN;
            }
        };
    }

    private Run.Ending run(Learner with) {
        return run(new LearnerStart.Ready(with));
    }

    private Run.Ending run(LearnerStart start) {
        return run(JOB, start);
    }

    private Run.Ending run(TrainingJob what, LearnerStart start) {
        CheckpointFiles checkpoints = new CheckpointFiles(folder);
        Workshop workshop = new Workshop(
                (job, signs) -> start,
                job -> directives.of(job),
                memory,
                new Voice("me", "cpu"),
                checkpoints,
                INTERVALS,
                clock);
        return new Run(what, workshop).go();
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

        List<TrainingAnimation> animations() {
            return news.stream()
                    .filter(TrainingAnimation.class::isInstance)
                    .map(TrainingAnimation.class::cast)
                    .toList();
        }

        TrainingProgress last() {
            return progress().getLast();
        }
    }
}
