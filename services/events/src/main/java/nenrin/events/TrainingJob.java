package nenrin.events;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to train, on {@code training.jobs}; a tombstone stops it.
 *
 * @param id the record's key
 * @param family which kind of ager: {@code residual}
 * @param minutes how long, above 0 to 10080 (a week); null where {@code steps} says it
 * @param steps how many steps, 1 to 10 million; null where {@code minutes} says it
 * @param fromModel the model whose weights it starts from; null to start anew
 * @param modelName what the new model will be called
 * @param settings settings of the family by name, as text
 */
public record TrainingJob(
        String id,
        String family,
        @Nullable Double minutes,
        @Nullable Integer steps,
        @Nullable String fromModel,
        String modelName,
        Map<String, String> settings) {
    /** {@code ce_type} of a job. */
    public static final String TYPE = "nenrin.training.requested";

    private static final double LONGEST_MINUTES = 7 * 24 * 60;
    private static final int MOST_STEPS = 10_000_000;
    private static final int MOST_SETTINGS = 64;

    /** Refuses a job without an end. */
    public TrainingJob {
        Check.name("A job's id", id);
        Check.name("The family", family);
        Check.name("The model's name", modelName);
        Check.that((minutes == null) != (steps == null), "A job says either minutes or steps.");
        Check.that(
                minutes == null || (minutes > 0 && minutes <= LONGEST_MINUTES),
                "Minutes are above 0 to " + LONGEST_MINUTES + ".");
        Check.that(steps == null || (steps > 0 && steps <= MOST_STEPS), "Steps are from 1 to " + MOST_STEPS + ".");
        settings = settings == null ? Map.of() : Map.copyOf(settings);
        Check.that(settings.size() <= MOST_SETTINGS, "A job has at most " + MOST_SETTINGS + " settings.");
    }

    /** The record for {@code training.jobs}. */
    public Message toMessage() {
        return EventHeaders.of(TYPE, id).message(id, EventHeaders.JSON, Json.write(this));
    }

    /** Reads a record of {@code training.jobs} that is no tombstone. */
    public static Reading<TrainingJob> read(Message message) {
        return Json.read(message, TYPE, TrainingJob.class, TrainingJob::id);
    }
}
