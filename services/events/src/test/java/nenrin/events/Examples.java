package nenrin.events;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Made-up records of every kind from a seed: the same seed, the same records. */
final class Examples {
    private static final List<String> TEXTS =
            List.of("a", "1_0_2_x.jpg", "Zoë 年輪.jpg", "\"quoted\", {json}", "x".repeat(200));

    /** A record, where it goes, as what it is sent and how it is read. */
    record Example(String topic, Object record, Message message, Function<Message, Reading<?>> read) {}

    private final Random random;

    Examples(long seed) {
        random = new Random(seed);
    }

    /** One of each kind. */
    Stream<Example> all() {
        return Stream.concat(faces(), Stream.concat(training(), aging()));
    }

    private Stream<Example> faces() {
        Claim claim = new Claim(Ids.faceId(bytes(1)), text(), maybe("abc"), maybe("male"), "image/jpeg", bytes(1));
        FaceMeasured measured = new FaceMeasured(
                face(),
                "v1",
                list(5, this::measured),
                Map.of("dhash", text()),
                list(2, this::opinion),
                maybe(failure()));
        FaceCrop crop = new FaceCrop(face(), "image/jpeg", bytes(2));
        CleanFace clean = new CleanFace(face(), face(), random.nextInt(121), gender(), "image/jpeg", bytes(3));
        Review review = new Review(
                face(), Review.Decision.KEEP, maybe(random.nextInt(121)), maybe(gender()), text(), maybe("why"));
        Erasure erasure = new Erasure(face(), text(), Instant.ofEpochMilli(random.nextInt()));
        return Stream.of(
                new Example(Topics.FACES_RAW, claim, claim.toMessage(), Claim::read),
                new Example(Topics.FACES_MEASURED, measured, measured.toMessage(), FaceMeasured::read),
                new Example(Topics.FACES_CROPS, crop, crop.toMessage(), FaceCrop::read),
                verdict(new Verdict.Kept(face(), "v1", 30, gender(), claims(), list(2, i -> face()), scores())),
                verdict(new Verdict.Dropped(face(), "v1", List.of(failure()), claims(), List.of(), scores())),
                new Example(Topics.FACES_CLEAN, clean, clean.toMessage(), CleanFace::read),
                new Example(Topics.FACES_REVIEWS, review, review.toMessage(), Review::read),
                new Example(Topics.FACES_ERASURES, erasure, erasure.toMessage(), Erasure::read));
    }

    private Stream<Example> training() {
        boolean clock = random.nextBoolean();
        TrainingJob job = new TrainingJob(
                text(),
                "residual",
                clock ? random.nextDouble(1, 100) : null,
                clock ? null : 1 + random.nextInt(1000),
                maybe(text()),
                text(),
                Map.of("batch", "32"));
        TrainingProgress progress = new TrainingProgress(
                text(),
                TrainingProgress.State.FAILED,
                random.nextInt(1000),
                maybe(1000),
                Map.of("critic", random.nextDouble()),
                Map.of("change", random.nextDouble()),
                random.nextDouble(100),
                maybe(12.5),
                text(),
                "cpu",
                maybe("residual-1"),
                "no-faces",
                text());
        TrainingSample sample = new TrainingSample(text(), random.nextInt(1000), bytes(4));
        TrainingAnimation animation = new TrainingAnimation(text(), random.nextInt(1000), bytes(4));
        PublishedModel model = new PublishedModel(text(), bytes(5));
        return Stream.of(
                new Example(Topics.TRAINING_JOBS, job, job.toMessage(), TrainingJob::read),
                new Example(Topics.TRAINING_PROGRESS, progress, progress.toMessage(), TrainingNews::read),
                new Example(Topics.TRAINING_PROGRESS, sample, sample.toMessage(), TrainingNews::read),
                new Example(Topics.TRAINING_PROGRESS, animation, animation.toMessage(), TrainingNews::read),
                new Example(Topics.MODELS, model, model.toMessage(), PublishedModel::read));
    }

    private ResultForm form() {
        return List.of(ResultForm.values()).get(random.nextInt(3));
    }

    private Stream<Example> aging() {
        List<TargetAge> targets = IntStream.rangeClosed(0, random.nextInt(24))
                .mapToObj(i -> target())
                .toList();
        AgingRequest request = new AgingRequest(
                text(),
                "image/png",
                bytes(6),
                targets,
                maybe(40),
                maybe(gender()),
                random.nextBoolean() ? FaceChoice.ALL : new FaceChoice(1 + random.nextInt(99)),
                new Rendering(
                        random.nextBoolean(),
                        form(),
                        maybe("image/png"),
                        1 + random.nextInt(100),
                        random.nextInt(Rendering.STRONGEST + 1)),
                maybe("residual"),
                maybe(Instant.ofEpochSecond(random.nextInt())));
        AgingCancellation cancellation = new AgingCancellation(text());
        AgedPicture aged = new AgedPicture(
                text(),
                1,
                3,
                random.nextInt(101),
                form(),
                1 + random.nextInt(99),
                random.nextDouble(90),
                random.nextDouble(90) * 1e-5,
                maybe(random.nextDouble(-1, 1)),
                new Box(-3, 4, 50, 60),
                "residual",
                "abc",
                "cpu",
                random.nextBoolean() ? List.of(Warning.DRAWING.wire(), "newer-than-this") : List.of(),
                "image/png",
                bytes(7));
        AgingFailed failed = new AgingFailed(text(), failure());
        Message original =
                new Message(maybe("key"), Map.of("ce_id", text(), "other", ""), random.nextBoolean() ? bytes(8) : null);
        DeadLetter letter =
                new DeadLetter(original, "models", random.nextInt(24), random.nextLong(1L << 50), "It is nothing.");
        return Stream.of(
                new Example(Topics.AGING_REQUESTS, request, request.toMessage(), AgingRequest::read),
                new Example(
                        Topics.AGING_CANCELLATIONS, cancellation, cancellation.toMessage(), AgingCancellation::read),
                new Example(Topics.AGING_RESULTS, aged, aged.toMessage(), AgingResult::read),
                new Example(Topics.AGING_RESULTS, failed, failed.toMessage(), AgingResult::read),
                new Example(Topics.DEAD_LETTERS, letter, letter.toMessage(), DeadLetter::read));
    }

    private Example verdict(Verdict verdict) {
        return new Example(Topics.FACES_VERDICTS, verdict, verdict.toMessage(), Verdict::read);
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private Gender gender() {
        return random.nextBoolean() ? Gender.MALE : Gender.FEMALE;
    }

    private String face() {
        return Ids.faceId(bytes(random.nextInt()));
    }

    private Failure failure() {
        return new Failure("no-face", text());
    }

    private TargetAge target() {
        return random.nextBoolean()
                ? new TargetAge.Absolute(random.nextInt(101))
                : new TargetAge.Relative(random.nextInt(201) - 100);
    }

    private Measured measured(int i) {
        return new Measured("m" + i, random.nextGaussian(), "px", random.nextDouble(100), text(), Map.of("at", text()));
    }

    private Opinion opinion(int i) {
        return new Opinion("r" + i, random.nextDouble(90), random.nextDouble(), list(10, j -> random.nextDouble(90)));
    }

    private List<ClaimedLabel> claims() {
        return list(3, i -> new ClaimedLabel(text(), maybe("30"), maybe("female")));
    }

    private Map<String, Double> scores() {
        return Map.of("sharpness", random.nextDouble(100));
    }

    private <T> List<T> list(int most, IntFunction<T> one) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(one).toList();
    }

    private static byte[] bytes(int seed) {
        byte[] bytes = new byte[64];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
