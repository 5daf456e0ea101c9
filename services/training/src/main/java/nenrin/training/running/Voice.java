package nenrin.training.running;

import java.util.Map;
import java.util.OptionalDouble;
import nenrin.events.Failure;
import nenrin.events.TrainingJob;
import nenrin.events.TrainingProgress;
import nenrin.events.TrainingProgress.State;
import org.jspecify.annotations.Nullable;

/**
 * What this worker says of jobs, as records.
 *
 * @param worker the name of this worker
 * @param device what it computes on
 */
public record Voice(String worker, String device) {
    private static final Figures.Report NOTHING = new Figures.Report(Map.of(), 0, 0);

    /** The worker has taken the job. */
    public TrainingProgress claimed(TrainingJob job) {
        return progress(job, State.CLAIMED, 0, NOTHING, OptionalDouble.empty(), "A worker has taken the job.");
    }

    /** The job can't be done, whether it was begun or not. */
    public TrainingProgress failed(String job, long step, Failure failure) {
        return end(job, State.FAILED, step, null, failure.code(), failure.sentence());
    }

    /** Somebody withdrew the job. */
    public TrainingProgress stopped(String job, long step) {
        return end(job, State.STOPPED, step, null, null, "The job was withdrawn after step " + step + ".");
    }

    /** The work goes on, in a sentence. */
    TrainingProgress preparing(TrainingJob job, String sentence) {
        return progress(job, State.RUNNING, 0, NOTHING, OptionalDouble.empty(), sentence);
    }

    /** So far, so good. */
    TrainingProgress running(TrainingJob job, long step, Figures.Report report, OptionalDouble secondsLeft) {
        return progress(job, State.RUNNING, step, report, secondsLeft, "Training: step " + step + ".");
    }

    /** The model is published. */
    TrainingProgress finished(TrainingJob job, long step) {
        String sentence = "The model " + job.modelName() + " is published after " + step + " steps.";
        return end(job.id(), State.FINISHED, step, job.modelName(), null, sentence);
    }

    private TrainingProgress progress(
            TrainingJob job,
            State state,
            long step,
            Figures.Report report,
            OptionalDouble secondsLeft,
            String sentence) {
        return new TrainingProgress(
                job.id(),
                state,
                Math.toIntExact(step),
                job.steps(),
                report.losses(),
                report.picturesPerSecond(),
                boxed(secondsLeft),
                worker,
                device,
                null,
                null,
                sentence);
    }

    private TrainingProgress end(
            String job, State state, long step, @Nullable String model, @Nullable String code, String sentence) {
        return new TrainingProgress(
                job, state, Math.toIntExact(step), null, Map.of(), 0, null, worker, device, model, code, sentence);
    }

    private static @Nullable Double boxed(OptionalDouble number) {
        return number.isPresent() ? (Double) number.getAsDouble() : null;
    }
}
