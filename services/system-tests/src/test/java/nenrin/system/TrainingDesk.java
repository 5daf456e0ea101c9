package nenrin.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nenrin.events.CleanFace;
import nenrin.events.Gender;
import nenrin.events.Ids;
import nenrin.events.Message;
import nenrin.events.PublishedModel;
import nenrin.events.Reading;
import nenrin.events.Topics;
import nenrin.events.TrainingAnimation;
import nenrin.events.TrainingJob;
import nenrin.events.TrainingNews;
import nenrin.events.TrainingProgress;
import nenrin.events.TrainingSample;
import nenrin.events.contract.Contract;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.imaging.madeup.MadeUpFace;
import nenrin.imaging.madeup.MadeUpFaces;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.ModelReading;
import nenrin.networks.files.Safetensors;

/** Posts training jobs and watches them, as a client would; holds every record it reads against the contract. */
final class TrainingDesk {
    private final Records records;

    TrainingDesk(String bootstrapServers) {
        this.records = new Records(bootstrapServers);
    }

    /** Puts made-up faces on {@code faces.clean}, a hundred being enough for a job; gives the ids of those that are not held out. */
    List<String> faces(int count) {
        List<Message> faces = Stream.iterate(1L, seed -> seed + 1)
                .limit(count)
                .map(TrainingDesk::face)
                .toList();
        records.send(Topics.FACES_CLEAN, faces);
        return faces.stream()
                .map(face -> String.valueOf(face.key()))
                .filter(id -> !id.startsWith("0"))
                .toList();
    }

    /** Takes faces out of {@code faces.clean}. */
    void removeFaces(List<String> ids) {
        records.send(Topics.FACES_CLEAN, ids.stream().map(Message::tombstone).toList());
    }

    /** A job of so many steps of eight faces. */
    void post(String id, int steps) {
        post(new TrainingJob(id, "residual", null, steps, null, "residual-" + id, Map.of("batch", "8")));
    }

    void post(TrainingJob job) {
        records.send(Topics.TRAINING_JOBS, job.toMessage());
    }

    void post(Message message) {
        records.send(Topics.TRAINING_JOBS, message);
    }

    /** Waits for progress of a job of which this is true, and gives all that was said of the job till then. */
    List<TrainingProgress> await(String job, Predicate<TrainingProgress> enough) {
        List<Message> read = records.until(
                Topics.TRAINING_PROGRESS, messages -> progress(messages, job).anyMatch(enough), Duration.ofSeconds(90));
        List<TrainingProgress> progress = progress(read, job).toList();
        assertThat(progress).as("what job %s says", job).anyMatch(enough);
        return progress;
    }

    /** Waits until a job is over, and gives its last word. */
    TrainingProgress awaitEnd(String job) {
        return await(job, progress -> progress.state().isEnd()).getLast();
    }

    /** All that was ever said of a job. */
    List<TrainingProgress> progress(String job) {
        return progress(records.all(Topics.TRAINING_PROGRESS), job).toList();
    }

    List<TrainingSample> samples(String job) {
        return news(records.all(Topics.TRAINING_PROGRESS), job)
                .filter(TrainingSample.class::isInstance)
                .map(TrainingSample.class::cast)
                .toList();
    }

    /** When something was first said of a job in this state. */
    Instant when(String job, TrainingProgress.State state) {
        return records.all(Topics.TRAINING_PROGRESS).stream()
                .filter(message -> progress(List.of(message), job).anyMatch(progress -> progress.state() == state))
                .map(message -> Instant.parse(message.headers().getOrDefault("ce_time", "")))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    List<TrainingAnimation> animations(String job) {
        return news(records.all(Topics.TRAINING_PROGRESS), job)
                .filter(TrainingAnimation.class::isInstance)
                .map(TrainingAnimation.class::cast)
                .toList();
    }

    /** The one model published under this name. */
    ModelFile model(String name) {
        List<PublishedModel> models = models(name);
        assertThat(models).as("models called %s", name).hasSize(1);
        return Safetensors.read(models.getFirst().file()) instanceof ModelReading.Valid valid
                ? valid.file()
                : new ModelFile(Map.of(), Map.of());
    }

    /** All models published under this name. */
    List<PublishedModel> models(String name) {
        return records.all(Topics.MODELS).stream()
                .filter(message -> name.equals(message.key()))
                .flatMap(message -> read(PublishedModel.read(message)).stream())
                .toList();
    }

    List<Message> deadLetters() {
        return records.all(Topics.DEAD_LETTERS);
    }

    /** Everything that the worker has written is as the contract says. */
    void holdAgainstContract() {
        for (String topic : List.of(Topics.TRAINING_PROGRESS, Topics.MODELS, Topics.DEAD_LETTERS)) {
            assertThat(records.all(topic))
                    .allSatisfy(message ->
                            assertThat(Contract.violations(topic, message)).isEmpty());
        }
    }

    private static Stream<TrainingProgress> progress(Collection<Message> messages, String job) {
        return news(messages, job).filter(TrainingProgress.class::isInstance).map(TrainingProgress.class::cast);
    }

    private static Stream<TrainingNews> news(Collection<Message> messages, String job) {
        return messages.stream()
                .filter(message -> job.equals(message.key()))
                .flatMap(message -> read(TrainingNews.read(message)).stream());
    }

    private static <T> Optional<T> read(Reading<? extends T> reading) {
        return reading instanceof Reading.Read<? extends T> read ? Optional.of(read.value()) : Optional.empty();
    }

    private static Message face(long seed) {
        MadeUpFace face = MadeUpFaces.draw(seed, (int) (seed * 7 % 90), seed % 2 == 0, Optional.empty());
        byte[] jpeg = PictureEncoder.jpeg(face.picture(), 0.9);
        String id = Ids.faceId(jpeg);
        Gender gender = face.female() ? Gender.FEMALE : Gender.MALE;
        return new CleanFace(id, id, face.age(), gender, "image/jpeg", jpeg).toMessage();
    }
}
