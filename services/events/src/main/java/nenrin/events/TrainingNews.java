package nenrin.events;

/** What training says of itself on {@code training.progress}. */
public sealed interface TrainingNews permits TrainingProgress, TrainingSample {

    /** Which job; the record's key. */
    String jobId();

    /** Steps done. */
    int step();

    /** The record for {@code training.progress}. */
    Message toMessage();

    /** Reads a record of {@code training.progress}. */
    static Reading<? extends TrainingNews> read(Message message) {
        return TrainingSample.TYPE.equals(message.type())
                ? TrainingSample.read(message)
                : TrainingProgress.read(message);
    }
}
