package nenrin.events;

/**
 * A grid of faces as the model ages them now, {@code image/png}.
 *
 * @param jobId the record's key
 * @param step after how many steps
 * @param png the grid: inputs on top, older to the right
 */
@SuppressWarnings("ArrayRecordComponent")
public record TrainingSample(String jobId, int step, byte[] png) implements TrainingNews {
    /** {@code ce_type} of a sample grid. */
    public static final String TYPE = "nenrin.training.sampled";

    /** Refuses a grid of no job. */
    public TrainingSample {
        Check.name("A job's id", jobId);
        Check.that(step >= 0, "Steps are counted from 0.");
    }

    @Override
    public Message toMessage() {
        return EventHeaders.of(TYPE, jobId + "/sample/" + step)
                .with("ce_job", jobId)
                .with("ce_step", step)
                .message(jobId, "image/png", png);
    }

    /** Reads a record of {@code training.progress} that carries a grid. */
    public static Reading<TrainingSample> read(Message message) {
        return Attributes.read(message, TYPE, attributes -> {
            byte[] png = attributes.value("picture-missing", "The sample has no picture.");
            String job = attributes.required("ce_job");
            int step = attributes.whole("ce_step", 0, Integer.MAX_VALUE);
            return attributes.reading(() -> new TrainingSample(job, step, png));
        });
    }
}
