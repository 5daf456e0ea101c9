package nenrin.local.cli;

import java.util.function.Consumer;
import nenrin.local.processes.ChildNews;
import nenrin.local.terminal.Durations;
import nenrin.local.terminal.Terminal;

/** A line for each thing that happens to a process. */
final class ChildLines implements Consumer<ChildNews> {
    private final Terminal terminal;
    private volatile boolean settled;

    ChildLines(Terminal terminal) {
        this.terminal = terminal;
    }

    /** From now on, what becomes ready has been away. */
    void settled() {
        settled = true;
    }

    @Override
    public void accept(ChildNews news) {
        switch (news) {
            case ChildNews.Ready ready ->
                terminal.say(
                        "  %-10s %s after %s",
                        ready.name(), settled ? "is back" : "ready", Durations.text(ready.after()));
            case ChildNews.Died died ->
                terminal.say(
                        "  %-10s died (exit code %d); it is started again in %s. Its log: %s",
                        died.name(), died.exitCode(), Durations.text(died.restartIn()), died.log());
            case ChildNews.Stopped stopped -> terminal.say("  %-10s stopped", stopped.name());
        }
    }
}
