package nenrin.local.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nenrin.events.Failure;
import nenrin.events.TrainingAnimation;
import nenrin.events.TrainingNews;
import nenrin.events.TrainingProgress;
import nenrin.events.TrainingSample;
import nenrin.local.Refused;
import nenrin.local.terminal.Durations;
import nenrin.local.terminal.Terminal;
import nenrin.local.training.TrainingWatch;
import org.jspecify.annotations.Nullable;

/** One live line of figures; each sample grid becomes a file. */
final class TrainingLines implements TrainingWatch.Listener {
    private static final Duration LONG_SILENCE = Duration.ofSeconds(30);

    private final Terminal terminal;
    private final Path samples;
    private @Nullable Path lastSample;
    private @Nullable Path lastAnimation;
    private @Nullable String warned;
    private boolean silenceSaid;

    TrainingLines(Terminal terminal, Path samples) {
        this.terminal = terminal;
        this.samples = samples;
    }

    @Override
    public void heard(TrainingNews news) {
        silenceSaid = false;
        switch (news) {
            case TrainingSample sample -> lastSample = keep("step-%07d.png".formatted(sample.step()), sample.png());
            case TrainingAnimation animation -> lastAnimation = keep("training.gif", animation.gif());
            case TrainingProgress progress -> show(progress);
        }
    }

    @Override
    public void silence(Duration since) {
        if (since.compareTo(LONG_SILENCE) > 0 && !silenceSaid) {
            silenceSaid = true;
            terminal.say(
                    "No worker says anything of the job; it may be busy with another. ./nenrin status says what runs.");
        }
    }

    /** Says how it ended. */
    int end(TrainingProgress last) {
        if (lastSample != null) {
            terminal.say("Sample grid: %s", lastSample);
        }
        if (lastAnimation != null) {
            terminal.say("All grids, moving: %s", lastAnimation);
        }
        switch (last.state()) {
            case FINISHED -> finished(last.step(), String.valueOf(last.model()));
            case FAILED -> throw new Refused(new Failure(String.valueOf(last.code()), last.sentence()));
            case STOPPED, CLAIMED, RUNNING -> stopped(last);
        }
        return 0;
    }

    private void stopped(TrainingProgress last) {
        terminal.say("Stopped. %s", last.sentence());
        if (last.model() != null) {
            terminal.say("  ./nenrin age photo.jpg --model %s", last.model());
        }
    }

    private void finished(int steps, String model) {
        terminal.say(
                "Finished after %d steps. The new model is %s; the aging worker takes it up by itself:", steps, model);
        terminal.say("  ./nenrin age photo.jpg --model %s", model);
    }

    private void show(TrainingProgress progress) {
        if (progress.state() == TrainingProgress.State.CLAIMED) {
            terminal.say("%s on %s has taken it. %s", progress.worker(), progress.device(), progress.sentence());
        } else {
            warn(progress);
            terminal.live(line(progress));
        }
    }

    /** What looks wrong is said once. */
    private void warn(TrainingProgress progress) {
        String code = progress.code();
        if (code != null && !progress.state().isEnd() && !code.equals(warned)) {
            terminal.say("Careful (%s): %s", code, progress.sentence());
        }
        warned = code;
    }

    static String line(TrainingProgress progress) {
        String losses = new TreeMap<>(progress.losses())
                .entrySet().stream()
                        .map(loss -> String.format(Locale.ROOT, "%s %.3f", loss.getKey(), loss.getValue()))
                        .collect(Collectors.joining("  "));
        Double left = progress.secondsLeft();
        return String.format(
                Locale.ROOT,
                "step %,d  %s  %.0f pictures/s  %s",
                progress.step(),
                losses,
                progress.picturesPerSecond(),
                left == null ? "" : Durations.text(Duration.ofMillis(Math.round(left * 1000))) + " left");
    }

    private Path keep(String name, byte[] picture) {
        try {
            Files.createDirectories(samples);
            return Files.write(samples.resolve(name), picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
