package nenrin.events;

/** What training says of itself on {@code training.progress}. */
public sealed interface TrainingNews permits TrainingProgress, TrainingSample, TrainingAnimation {

    /** Which job; the record's key. */
    String jobId();

    /** Steps done. */
    int step();

    /** The record for {@code training.progress}. */
    Message toMessage();

    /** Reads a record of {@code training.progress}. */
    static Reading<? extends TrainingNews> read(Message message) {
        return switch (message.type()) {
            case TrainingSample.TYPE -> TrainingSample.read(message);
            case TrainingAnimation.TYPE -> TrainingAnimation.read(message);
            case null, default -> TrainingProgress.read(message);
        };
    }
}
