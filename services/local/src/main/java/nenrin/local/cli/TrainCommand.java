package nenrin.local.cli;

import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import nenrin.events.TrainingJob;
import nenrin.events.TrainingProgress;
import nenrin.local.Refused;
import nenrin.local.processes.Running;
import nenrin.local.terminal.Terminal;
import nenrin.local.training.TrainingWatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains a model on the faces that cleansing kept. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description =
                "Trains a model on the faces that cleansing kept; ./nenrin up must be running. Ctrl-C stops the job.")
final class TrainCommand implements Callable<Integer> {
    private static final double USUAL_MINUTES = 3;

    private final Place place;
    private final Terminal terminal;

    @Option(names = "--minutes", paramLabel = "N", description = "train so long (default: 3)")
    private @Nullable Double minutes;

    @Option(names = "--steps", paramLabel = "N", description = "train so many steps instead")
    private @Nullable Integer steps;

    @Option(names = "--from", paramLabel = "MODEL", description = "go on from this model's weights")
    private @Nullable String from;

    @Option(names = "--name", paramLabel = "NAME", description = "what the new model is called (default: residual-JOB)")
    private @Nullable String name;

    TrainCommand(Place place) {
        this.place = place;
        this.terminal = place.terminal();
    }

    @Override
    public Integer call() {
        TrainingJob job = job();
        Running running = Running.required(place.home().data());
        TrainingWatch watch = new TrainingWatch(running.kafka());
        Thread stop = new Thread(
                () -> {
                    watch.stop(job.id());
                    terminal.say("The job is told to stop.");
                },
                "stop-job");
        Runtime.getRuntime().addShutdownHook(stop);
        TrainingLines lines = new TrainingLines(terminal, place.home().samples(job.id()));
        terminal.say("Job %s is posted; Ctrl-C stops it.", job.id());
        TrainingProgress last = watch.run(job, lines);
        Runtime.getRuntime().removeShutdownHook(stop);
        return lines.end(last);
    }

    private TrainingJob job() {
        String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        if (minutes != null && steps != null) {
            throw new Refused("arguments-malformed", "Say either --minutes or --steps.");
        }
        Double wanted = minutes == null && steps == null ? (Double) USUAL_MINUTES : minutes;
        try {
            String model = name == null ? "residual-" + id : name;
            return new TrainingJob(id, "residual", wanted, steps, from, model, Map.of());
        } catch (IllegalArgumentException e) {
            throw new Refused("job-malformed", String.valueOf(e.getMessage()));
        }
    }
}
