package nenrin.events;

import java.time.Duration;
import java.util.List;

/** Every topic, once. */
public final class Topics {
    /** Pictures with claimed labels, one claim a record. */
    public static final String FACES_RAW = "faces.raw";
    /** What was measured of each face. */
    public static final String FACES_MEASURED = "faces.measured";
    /** Each face aligned, 200x200. */
    public static final String FACES_CROPS = "faces.crops";
    /** What was decided on each face and why. */
    public static final String FACES_VERDICTS = "faces.verdicts";
    /** The faces that may be trained on, with their decided labels. */
    public static final String FACES_CLEAN = "faces.clean";
    /** What people say of faces. */
    public static final String FACES_REVIEWS = "faces.reviews";
    /** Whose faces must go. */
    public static final String FACES_ERASURES = "faces.erasures";
    /** What to train. */
    public static final String TRAINING_JOBS = "training.jobs";
    /** How training goes: figures and sample grids. */
    public static final String TRAINING_PROGRESS = "training.progress";
    /** Model files by name. */
    public static final String MODELS = "models";
    /** Pictures to age. */
    public static final String AGING_REQUESTS = "aging.requests";
    /** Requests that nobody waits for any more. */
    public static final String AGING_CANCELLATIONS = "aging.cancellations";
    /** Aged pictures, or why there are none. */
    public static final String AGING_RESULTS = "aging.results";
    /** Records that could not be read at all. */
    public static final String DEAD_LETTERS = "dead-letters";

    /** More than one would have GPUs: a partition is the smallest share of work. */
    public static final int PARTITIONS = 24;

    /** The largest record with a picture or a model, bytes (16 MiB). */
    public static final int PICTURE_BYTES = 16 * 1024 * 1024;

    /** The largest record of JSON, bytes (1 MiB). */
    public static final int JSON_BYTES = 1024 * 1024;

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    private Topics() {}

    /** All topics, in the order in which a face meets them. */
    public static List<TopicSpec> all() {
        return List.of(
                kept(FACES_RAW, WEEK, PICTURE_BYTES),
                compacted(FACES_MEASURED, JSON_BYTES),
                compacted(FACES_CROPS, PICTURE_BYTES),
                compacted(FACES_VERDICTS, JSON_BYTES),
                compacted(FACES_CLEAN, PICTURE_BYTES),
                compacted(FACES_REVIEWS, JSON_BYTES),
                compacted(FACES_ERASURES, JSON_BYTES),
                compacted(TRAINING_JOBS, JSON_BYTES),
                kept(TRAINING_PROGRESS, WEEK, PICTURE_BYTES),
                compacted(MODELS, PICTURE_BYTES),
                kept(AGING_REQUESTS, DAY, PICTURE_BYTES),
                kept(AGING_CANCELLATIONS, DAY, JSON_BYTES),
                kept(AGING_RESULTS, DAY, PICTURE_BYTES),
                // A record of the largest size must still fit with what is said about it.
                kept(DEAD_LETTERS, WEEK, PICTURE_BYTES + JSON_BYTES));
    }

    private static TopicSpec kept(String name, Duration retention, int maxMessageBytes) {
        return new TopicSpec(name, PARTITIONS, false, retention, maxMessageBytes);
    }

    private static TopicSpec compacted(String name, int maxMessageBytes) {
        return new TopicSpec(name, PARTITIONS, true, DAY, maxMessageBytes);
    }
}
