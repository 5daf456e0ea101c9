package nenrin.training.running;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nenrin.events.Failure;
import nenrin.events.TrainingJob;
import nenrin.events.TrainingProgress;
import nenrin.events.TrainingProgress.State;
import nenrin.networks.files.ModelFile;
import nenrin.networks.training.trouble.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * What this worker says of jobs, as records.
 *
 * @param worker the name of this worker
 * @param device what it computes on
 */
public record Voice(String worker, String device) {
    /** The worker has taken the job. */
    public TrainingProgress claimed(TrainingJob job) {
        return going(job, State.CLAIMED, "A worker has taken the job.");
    }

    /** The job can't be done, whether it was begun or not. */
    public TrainingProgress failed(String job, long step, Failure failure) {
        return end(job, State.FAILED, step, null, failure.code(), failure.sentence());
    }

    /** Somebody withdrew the job, and there is no model of it. */
    public TrainingProgress stopped(String job, long step) {
        return end(job, State.STOPPED, step, null, null, "The job was withdrawn after step " + step + ".");
    }

    /** Somebody withdrew the job, and what it has learned is published. */
    TrainingProgress stopped(TrainingJob job, long step) {
        String sentence =
                "The job was withdrawn after step " + step + "; the model " + job.modelName() + " is published.";
        return end(job.id(), State.STOPPED, step, job.modelName(), null, sentence);
    }

    /**
     * The training went wrong.
     *
     * @param good what was learned till then and is published
     */
    TrainingProgress gaveUp(TrainingJob job, long step, Failure failure, Optional<ModelFile> good) {
        String kept = good.map(model -> " The model %s is published as it was after step %s, when all was well."
                        .formatted(job.modelName(), model.metadata().get("steps")))
                .orElse(" There is no model: it went wrong before the first checkpoint.");
        return end(
                job.id(),
                State.FAILED,
                step,
                good.isPresent() ? job.modelName() : null,
                failure.code(),
                failure.sentence() + kept);
    }

    /** The work goes on, in a sentence. */
    TrainingProgress preparing(TrainingJob job, String sentence) {
        return going(job, State.RUNNING, sentence);
    }

    /** So far, so good, or not so good: what looks wrong is said, but may pass. */
    TrainingProgress running(
            TrainingJob job, long step, Figures.Report report, OptionalDouble secondsLeft, Health health) {
        Optional<Trouble> trouble = health.trouble();
        return new TrainingProgress(
                job.id(),
                State.RUNNING,
                Math.toIntExact(step),
                job.steps(),
                report.losses(),
                health.heldOut(),
                report.picturesPerSecond(),
                boxed(secondsLeft),
                worker,
                device,
                null,
                trouble.map(Trouble::code).orElse(null),
                trouble.map(Trouble::sentence).orElse("Training: step " + step + "."));
    }

    /** The model is published. */
    TrainingProgress finished(TrainingJob job, long step) {
        String sentence = "The model " + job.modelName() + " is published after " + step + " steps.";
        return end(job.id(), State.FINISHED, step, job.modelName(), null, sentence);
    }

    private TrainingProgress going(TrainingJob job, State state, String sentence) {
        return new TrainingProgress(
                job.id(), state, 0, job.steps(), Map.of(), Map.of(), 0, null, worker, device, null, null, sentence);
    }

    private TrainingProgress end(
            String job, State state, long step, @Nullable String model, @Nullable String code, String sentence) {
        return new TrainingProgress(
                job,
                state,
                Math.toIntExact(step),
                null,
                Map.of(),
                Map.of(),
                0,
                null,
                worker,
                device,
                model,
                code,
                sentence);
    }

    private static @Nullable Double boxed(OptionalDouble number) {
        return number.isPresent() ? (Double) number.getAsDouble() : null;
    }
}
