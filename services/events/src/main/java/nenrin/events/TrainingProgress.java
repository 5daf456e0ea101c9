package nenrin.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a job goes.
 *
 * @param jobId the record's key
 * @param step steps done
 * @param steps how many there will be; null where the job ends by the clock
 * @param losses each loss by name, on the faces that are learnt from
 * @param heldOut what was measured on faces held out, by name; empty while nothing was
 * @param picturesPerSecond faces trained on a second
 * @param secondsLeft until the job ends; null where nobody can tell
 * @param worker which process
 * @param device what it computes on
 * @param model the model's name once it is published, of a job that was stopped or has failed too; null before
 * @param code what went wrong, or what looks wrong while the job still runs; kebab-case as in {@link Failure}; null where nothing is
 * @param sentence the same for people, and what to try
 */
public record TrainingProgress(
        String jobId,
        State state,
        int step,
        @Nullable Integer steps,
        Map<String, Double> losses,
        Map<String, Double> heldOut,
        double picturesPerSecond,
        @Nullable Double secondsLeft,
        String worker,
        String device,
        @Nullable String model,
        @Nullable String code,
        String sentence)
        implements TrainingNews {
    /** {@code ce_type} of training's figures. */
    public static final String TYPE = "nenrin.training.progressed";

    /** Where a job is; the last three are ends. */
    public enum State {
        /** A worker has taken it up. */
        CLAIMED,
        /** Steps are being done. */
        RUNNING,
        /** The model is published. */
        FINISHED,
        /** It went wrong; the sentence says how. */
        FAILED,
        /** Somebody stopped it. */
        STOPPED;

        /** The name in lower case. */
        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether nothing follows. */
        public boolean isEnd() {
            return switch (this) {
                case CLAIMED, RUNNING -> false;
                case FINISHED, FAILED, STOPPED -> true;
            };
        }
    }

    /** Refuses figures of no job. */
    public TrainingProgress {
        Check.name("A job's id", jobId);
        Check.that(state != null, "Progress says in which state the job is.");
        Check.that(step >= 0, "Steps are counted from 0.");
        Check.that(state != State.FAILED || code != null, "What has failed says why by a code.");
        Check.that(
                code == null || state == State.FAILED || state == State.RUNNING,
                "Only what has failed, or may while it runs, has a code.");
        losses = losses == null ? Map.of() : Map.copyOf(losses);
        heldOut = heldOut == null ? Map.of() : Map.copyOf(heldOut);
    }

    @Override
    public Message toMessage() {
        String id = jobId + "/" + worker + "/" + state.wire() + "/" + step;
        return EventHeaders.of(TYPE, id).message(jobId, EventHeaders.JSON, Json.write(this));
    }

    /** Reads a record of {@code training.progress} that carries figures. */
    public static Reading<TrainingProgress> read(Message message) {
        return Json.read(message, TYPE, TrainingProgress.class, TrainingProgress::jobId);
    }
}
