package nenrin.local.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import nenrin.events.AgingRequest;
import nenrin.events.Gender;
import nenrin.events.TargetAge;
import nenrin.events.TargetAges;
import nenrin.local.Refused;
import nenrin.local.asking.AgedFiles;
import nenrin.local.asking.Asking;
import nenrin.local.asking.Photo;
import nenrin.local.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the face on a photo at other ages. */
@Command(
        name = "age",
        mixinStandardHelpOptions = true,
        description = "Shows the face on a photo at other ages: one picture an age, and a strip of them all.")
final class AgeCommand implements Callable<Integer> {
    private static final int OLDEST_PERSON = 120;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Terminal terminal;
    private final Worker worker;

    @Parameters(
            arity = "0..1",
            paramLabel = "PHOTO|FOLDER",
            description =
                    "a JPEG, PNG or WebP, or a folder of them: again, it goes on where it ended; without one, the sample (NASA)")
    private @Nullable Path photo;

    @Option(
            names = "--ages",
            paramLabel = "AGES",
            defaultValue = "5,25,45,70",
            description = "such as 5,25 or, relative to the face's age, +10,+20 (default: ${DEFAULT-VALUE})")
    private String ages = "";

    @Option(
            names = "--age",
            paramLabel = "YEARS",
            description = "how old the person is; otherwise it is read from the face")
    private @Nullable Integer age;

    @Option(names = "--gender", description = "male or female; otherwise it is read from the face")
    private @Nullable Gender gender;

    @Option(
            names = "--model",
            paramLabel = "NAME",
            description = "the model that ages; otherwise the one that is served")
    private @Nullable String model;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = "aged",
            description = "where the pictures go (default: ${DEFAULT-VALUE})")
    private Path out = Path.of("aged");

    @Mixin
    private RenderingOptions rendering = new RenderingOptions();

    @Option(names = "--kafka", paramLabel = "HOST:PORT", description = "ask through this broker, and start nothing")
    private @Nullable String kafka;

    AgeCommand(Place place) {
        this.terminal = place.terminal();
        this.worker = new Worker(place);
    }

    @Override
    public Integer call() throws InterruptedException {
        List<TargetAge> targets = targets();
        refuseAge();
        if (photo != null && Files.isDirectory(photo)) {
            return new FolderAge(photo, out, question(), picture -> request(picture, targets, null))
                    .run(worker, kafka, terminal);
        }
        Photo picture = photo == null ? Photo.sample() : Photo.read(photo);
        if (photo == null) {
            terminal.say("No photo given: this is the sample, Eileen Collins (photo: NASA).");
        }
        try (Worker.Reached reached = worker.reach(kafka)) {
            ask(reached.kafka(), picture, targets);
        }
        return 0;
    }

    private void ask(String broker, Photo picture, List<TargetAge> targets) {
        AgedLines lines = new AgedLines(terminal, new AgedFiles(out, picture), age);
        new Asking(broker, PATIENCE).ask(request(picture, targets, Instant.now().plus(PATIENCE)), lines);
        lines.end();
    }

    private AgingRequest request(Photo picture, List<TargetAge> targets, @Nullable Instant expires) {
        String id =
                "age-" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        return new AgingRequest(
                id,
                picture.format().contentType(),
                picture.bytes(),
                targets,
                age,
                gender,
                rendering.faces(),
                rendering.rendering(),
                model,
                expires);
    }

    /** All that is asked of each photo of a folder. */
    private String question() {
        return "ages %s, age %s, gender %s, model %s, faces %s, %s"
                .formatted(ages, age, gender, model, rendering.faces().wire(), rendering.rendering());
    }

    private List<TargetAge> targets() {
        return switch (TargetAges.parse(ages)) {
            case TargetAges.Parsed parsed -> parsed.ages();
            case TargetAges.Malformed malformed -> throw new Refused(malformed.failure());
        };
    }

    private void refuseAge() {
        if (age != null && (age < 0 || age > OLDEST_PERSON)) {
            throw new Refused(
                    "age-malformed", "A person's age is from 0 to " + OLDEST_PERSON + " years, not " + age + ".");
        }
    }
}
