package nenrin.local.cli;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import nenrin.events.TrainingJob;
import nenrin.events.TrainingProgress;
import nenrin.local.Refused;
import nenrin.local.processes.Running;
import nenrin.local.terminal.Terminal;
import nenrin.local.training.OpenJobs;
import nenrin.local.training.TrainingWatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains a model on the faces that cleansing kept. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description =
                "Trains a model on the faces that cleansing kept; ./nenrin up must be running. Ctrl-C stops the job, and so does ./nenrin train stop; what it has learned is kept.")
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

    @Option(
            names = "--set",
            paramLabel = "SETTING=VALUE",
            description =
                    "a setting of the training, such as critic-weight=0.6; services/training/README.md names them")
    private Map<String, String> settings = new LinkedHashMap<>();

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

    /** Ends a job before its time. */
    @Command(
            name = "stop",
            mixinStandardHelpOptions = true,
            description = "Stops a job; what it has learned so far is published as its model.")
    int stop(
            @Parameters(arity = "0..1", paramLabel = "JOB", description = "which (default: the only one there is)")
                    @Nullable
                    String jobId) {
        String kafka = Running.required(place.home().data()).kafka();
        String job = openJob(OpenJobs.at(kafka), jobId);
        terminal.say("Job %s is told to stop.", job);
        TrainingLines lines = new TrainingLines(terminal, place.home().samples(job));
        return lines.end(new TrainingWatch(kafka).stop(job, lines));
    }

    private static String openJob(Set<String> open, @Nullable String wanted) {
        if (wanted == null && open.size() == 1) {
            return open.iterator().next();
        }
        if (wanted != null && open.contains(wanted)) {
            return wanted;
        }
        throw new Refused(
                "job-unknown",
                open.isEmpty()
                        ? "No job waits or runs."
                        : "Say which job: " + String.join(", ", open) + (open.size() == 1 ? " is" : " are") + " open.");
    }

    private TrainingJob job() {
        String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        if (minutes != null && steps != null) {
            throw new Refused("arguments-malformed", "Say either --minutes or --steps.");
        }
        Double wanted = minutes == null && steps == null ? (Double) USUAL_MINUTES : minutes;
        try {
            String model = name == null ? "residual-" + id : name;
            return new TrainingJob(id, "residual", wanted, steps, from, model, settings);
        } catch (IllegalArgumentException e) {
            throw new Refused("job-malformed", String.valueOf(e.getMessage()));
        }
    }
}
