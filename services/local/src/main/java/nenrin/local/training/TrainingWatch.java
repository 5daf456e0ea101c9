package nenrin.local.training;

import java.time.Duration;
import nenrin.events.Message;
import nenrin.events.Reading;
import nenrin.events.Topics;
import nenrin.events.TrainingJob;
import nenrin.events.TrainingNews;
import nenrin.events.TrainingProgress;
import nenrin.kafka.Sender;
import nenrin.kafka.Tail;

/** One job from its posting to its end, through the broker at one address. */
public final class TrainingWatch {
    private static final Duration STEP = Duration.ofMillis(500);

    private final String kafka;

    /** Posts and follows through this broker. */
    public TrainingWatch(String kafka) {
        this.kafka = kafka;
    }

    /** What hears of the job. */
    public interface Listener {
        /** Figures or a sample grid, as they come. */
        void heard(TrainingNews news);

        /** Nothing has come for so long. */
        void silence(Duration since);
    }

    /**
     * Posts the job and hands on what is said of it.
     *
     * @return its last word
     */
    public TrainingProgress run(TrainingJob job, Listener listener) {
        try (Tail progress = new Tail(kafka, Topics.TRAINING_PROGRESS);
                Sender sender = new Sender(kafka)) {
            sender.send(Topics.TRAINING_JOBS, job.toMessage());
            return follow(progress, job.id(), listener);
        }
    }

    /** Tells the workers to stop a job. */
    public void stop(String jobId) {
        try (Sender sender = new Sender(kafka)) {
            sender.send(Topics.TRAINING_JOBS, Message.tombstone(jobId));
        }
    }

    /**
     * Tells the workers to stop a job and hands on what is still said of it.
     *
     * @return its last word
     */
    public TrainingProgress stop(String jobId, Listener listener) {
        try (Tail progress = new Tail(kafka, Topics.TRAINING_PROGRESS)) {
            stop(jobId);
            return follow(progress, jobId, listener);
        }
    }

    private static TrainingProgress follow(Tail progress, String jobId, Listener listener) {
        long quietSince = System.nanoTime();
        while (true) {
            for (Message message : progress.poll(STEP)) {
                if (jobId.equals(message.key())
                        && TrainingNews.read(message)
                                instanceof Reading.Read<? extends TrainingNews>(TrainingNews news)) {
                    quietSince = System.nanoTime();
                    listener.heard(news);
                    if (news instanceof TrainingProgress last && last.state().isEnd()) {
                        return last;
                    }
                }
            }
            listener.silence(Duration.ofNanos(System.nanoTime() - quietSince));
        }
    }
}
