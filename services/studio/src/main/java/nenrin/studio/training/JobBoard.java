package nenrin.studio.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nenrin.events.Message;
import nenrin.events.Reading;
import nenrin.events.TrainingAnimation;
import nenrin.events.TrainingJob;
import nenrin.events.TrainingNews;
import nenrin.events.TrainingProgress;
import nenrin.events.TrainingSample;

/** The latest jobs: so many at most, and so many bytes of their sample grids. Safe for use by many threads. */
public final class JobBoard {
    private final int mostJobs;
    private final long mostBytes;
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final Consumer<String> changed;

    /**
     * Keeps this much.
     *
     * @param changed is told the id of each job of which there is news
     */
    public JobBoard(int mostJobs, long mostBytes, Consumer<String> changed) {
        this.mostJobs = mostJobs;
        this.mostBytes = mostBytes;
        this.changed = changed;
    }

    /** Reads a record of {@code training.jobs}. */
    public void job(Message message) {
        String id = message.key();
        if (id != null && message.isTombstone()) {
            synchronized (this) {
                Optional.ofNullable(jobs.get(id)).ifPresent(Job::stopping);
            }
            changed.accept(id);
        } else if (TrainingJob.read(message) instanceof Reading.Read<TrainingJob>(TrainingJob job)) {
            synchronized (this) {
                of(job.id()).asked(job);
            }
            changed.accept(job.id());
        }
    }

    /** Reads a record of {@code training.progress}. */
    public void progress(Message message) {
        if (TrainingNews.read(message) instanceof Reading.Read<? extends TrainingNews>(TrainingNews news)) {
            synchronized (this) {
                add(news);
            }
            changed.accept(news.jobId());
        }
    }

    /** All jobs, the latest first. */
    public synchronized List<JobView> all() {
        List<JobView> views =
                new ArrayList<>(jobs.values().stream().map(Job::view).toList());
        Collections.reverse(views);
        return views;
    }

    /** One job. */
    public synchronized Optional<JobView> find(String id) {
        return Optional.ofNullable(jobs.get(id)).map(Job::view);
    }

    /** The sample grid of a step, a PNG. */
    public synchronized Optional<byte[]> sample(String id, int step) {
        return Optional.ofNullable(jobs.get(id)).flatMap(job -> job.sample(step));
    }

    private void add(TrainingNews news) {
        switch (news) {
            case TrainingProgress progress -> of(progress.jobId()).add(progress);
            case TrainingSample sample -> {
                of(sample.jobId()).add(sample);
                dropOldSamples();
            }
            case TrainingAnimation animation -> {
                // The grids themselves are shown one after the other.
            }
        }
    }

    private Job of(String id) {
        Job job = jobs.computeIfAbsent(id, Job::new);
        while (jobs.size() > mostJobs) {
            jobs.remove(jobs.keySet().iterator().next());
        }
        return job;
    }

    private void dropOldSamples() {
        for (Job job : List.copyOf(jobs.values())) {
            if (jobs.values().stream().mapToLong(Job::bytes).sum() > mostBytes) {
                job.dropSamples();
            }
        }
    }
}
