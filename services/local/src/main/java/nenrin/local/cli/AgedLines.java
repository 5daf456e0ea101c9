package nenrin.local.cli;

import java.nio.file.Path;
import java.util.function.Consumer;
import nenrin.events.AgedPicture;
import nenrin.events.ResultForm;
import nenrin.events.Warning;
import nenrin.local.asking.AgedFiles;
import nenrin.local.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** Writes each aged picture as it comes, and says so. */
final class AgedLines implements Consumer<AgedPicture> {
    private final Terminal terminal;
    private final AgedFiles files;
    private final @Nullable Integer ageGiven;
    private @Nullable AgedPicture last;

    AgedLines(Terminal terminal, AgedFiles files, @Nullable Integer ageGiven) {
        this.terminal = terminal;
        this.files = files;
        this.ageGiven = ageGiven;
    }

    @Override
    public void accept(AgedPicture aged) {
        if (last == null) {
            aged.warnings()
                    .forEach(code -> Warning.read(code).ifPresent(warning -> terminal.say("%s", warning.sentence())));
            terminal.say(
                    "The face reads as %.0f years. Model %s (%s) on %s.",
                    aged.ageReadBefore(), aged.model(), aged.modelVersion(), aged.device());
        }
        last = aged;
        Path file = files.add(aged);
        terminal.say("  at %3d  %s  (reads as %.0f)", aged.targetAge(), file, aged.ageReadAfter());
    }

    /** Writes the strip. */
    void end() {
        AgedPicture any = last;
        if (any != null && any.form() == ResultForm.PICTURES) {
            String caption = ageGiven != null ? "is " + ageGiven : "reads %.0f".formatted(any.ageReadBefore());
            terminal.say("  strip   %s", files.strip(caption));
        }
    }
}
