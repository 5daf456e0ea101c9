package nenrin.local.training;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nenrin.events.EventHeaders;
import nenrin.events.Message;
import nenrin.events.Reading;
import nenrin.events.Topics;
import nenrin.events.TrainingProgress;
import nenrin.kafka.Tail;

/** Which jobs wait or run: those that were posted and of which nobody has said that they are over. */
public final class OpenJobs {
    /** For so long the last words of jobs are kept; of what was posted earlier nobody knows how it ended. */
    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final Map<String, Instant> posted = new TreeMap<>();
    private final Set<String> begun = new TreeSet<>();

    private OpenJobs() {}

    /** Their ids, as the broker at this address has them now. */
    public static Set<String> at(String kafka) {
        OpenJobs jobs = new OpenJobs();
        Tail.whole(kafka, Topics.TRAINING_JOBS).forEach(jobs::job);
        Tail.whole(kafka, Topics.TRAINING_PROGRESS).forEach(jobs::progress);
        Instant forgotten = Instant.now().minus(REMEMBERED);
        jobs.posted
                .entrySet()
                .removeIf(job -> job.getValue().isBefore(forgotten) && !jobs.begun.contains(job.getKey()));
        return jobs.posted.keySet();
    }

    private void job(Message message) {
        String id = message.key();
        if (id != null && message.isTombstone()) {
            posted.remove(id);
        } else if (id != null) {
            posted.put(id, time(message));
        }
    }

    private void progress(Message message) {
        if (TrainingProgress.TYPE.equals(message.type())
                && TrainingProgress.read(message)
                        instanceof Reading.Read<TrainingProgress>(TrainingProgress progress)) {
            begun.add(progress.jobId());
            if (progress.state().isEnd()) {
                posted.remove(progress.jobId());
            }
        }
    }

    private static Instant time(Message message) {
        try {
            return Instant.parse(message.headers().getOrDefault(EventHeaders.TIME, ""));
        } catch (DateTimeParseException e) {
            return Instant.now();
        }
    }
}
