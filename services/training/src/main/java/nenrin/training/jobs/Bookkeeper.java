package nenrin.training.jobs;

import java.time.Instant;
import nenrin.events.Failure;
import nenrin.events.Message;
import nenrin.events.Reading;
import nenrin.events.TrainingJob;
import nenrin.events.TrainingProgress;
import nenrin.events.TrainingProgress.State;

/** Enters records of {@code training.jobs} and {@code training.progress} into the table. */
public final class Bookkeeper {
    private final JobTable table;

    /** Keeps this table. */
    public Bookkeeper(JobTable table) {
        this.table = table;
    }

    /** Enters a record of {@code training.jobs}; its key is the job's name, whatever else it says. */
    public void job(Message message, Origin origin) {
        String key = message.key();
        if (key != null) {
            table.posted(key, posting(message, origin), origin);
        }
    }

    /**
     * Enters a record of {@code training.progress}. Sample grids and what is no progress say nothing about who has a job.
     *
     * @param read now
     */
    public void progress(Message message, Instant read) {
        if (TrainingProgress.TYPE.equals(message.type())
                && TrainingProgress.read(message)
                        instanceof Reading.Read<TrainingProgress>(TrainingProgress progress)) {
            enter(progress, read);
        }
    }

    private void enter(TrainingProgress progress, Instant read) {
        LastWord word = new LastWord(progress.worker(), progress.state().isEnd(), progress.step(), read);
        if (progress.state() == State.CLAIMED) {
            table.claimed(progress.jobId(), word);
        } else {
            table.said(progress.jobId(), word);
        }
    }

    private static Posting posting(Message message, Origin origin) {
        if (message.isTombstone()) {
            return new Posting.Withdrawn();
        }
        return switch (TrainingJob.read(message)) {
            case Reading.Read<TrainingJob>(TrainingJob job) -> new Posting.Wanted(job);
            case Reading.Refused<TrainingJob>(String id, Failure failure) -> new Posting.Wrong(failure);
            case Reading.Unreadable<TrainingJob>(String reason) -> new Posting.Garbage(message, origin, reason);
        };
    }
}
