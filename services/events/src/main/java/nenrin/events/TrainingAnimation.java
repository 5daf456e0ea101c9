package nenrin.events;

/**
 * The sample grids of a job so far, one after the other: an animated {@code image/gif}.
 *
 * @param jobId the record's key
 * @param step after how many steps
 * @param gif pictures with the inputs on top and what became of them below, older to the right
 */
@SuppressWarnings("ArrayRecordComponent")
public record TrainingAnimation(String jobId, int step, byte[] gif) implements TrainingNews {
    /** {@code ce_type} of an animation. */
    public static final String TYPE = "nenrin.training.animated";

    /** Refuses an animation of no job. */
    public TrainingAnimation {
        Check.name("A job's id", jobId);
        Check.that(step >= 0, "Steps are counted from 0.");
    }

    @Override
    public Message toMessage() {
        return EventHeaders.of(TYPE, jobId + "/animation/" + step)
                .with("ce_job", jobId)
                .with("ce_step", step)
                .message(jobId, "image/gif", gif);
    }

    /** Reads a record of {@code training.progress} that carries an animation. */
    public static Reading<TrainingAnimation> read(Message message) {
        return Attributes.read(message, TYPE, attributes -> {
            byte[] gif = attributes.value("picture-missing", "The animation has no picture.");
            String job = attributes.required("ce_job");
            int step = attributes.whole("ce_step", 0, Integer.MAX_VALUE);
            return attributes.reading(() -> new TrainingAnimation(job, step, gif));
        });
    }
}
