package nenrin.local.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Where a command says what it does. On a terminal one line may change in place; in a pipe or a log each line stands for itself. */
public final class Terminal {
    private static final Duration BETWEEN_PLAIN_LINES = Duration.ofSeconds(10);
    private static final String TO_START_AND_ERASE = "\r\u001B[K";

    private final PrintStream out;
    private final PrintStream err;
    private final boolean interactive;
    private boolean liveShown;
    private long lastPlain;

    /**
     * A terminal.
     *
     * @param interactive whether somebody looks at it and lines may change
     */
    public Terminal(PrintStream out, PrintStream err, boolean interactive) {
        this.out = out;
        this.err = err;
        this.interactive = interactive;
        this.lastPlain = System.nanoTime();
    }

    /** Standard output; interactive when it is a terminal and {@code CI} is not set. */
    public static Terminal standard() {
        boolean someoneLooks = "1".equals(System.getenv("NENRIN_TERMINAL")) && System.getenv("CI") == null;
        return new Terminal(System.out, System.err, someoneLooks);
    }

    /** Whether lines may change in place. */
    public boolean isInteractive() {
        return interactive;
    }

    /** The stream itself, for bars. */
    public PrintStream out() {
        return out;
    }

    /** Says a line for good. */
    public synchronized void say(String line) {
        clearLive();
        out.println(line);
        out.flush();
    }

    /** Says a line for good, filled in as by {@link String#format}. */
    @SuppressWarnings("AnnotateFormatMethod") // its annotation would be a dependency for this one place
    public void say(String format, Object... arguments) {
        say(String.format(Locale.ROOT, format, arguments));
    }

    /** Says on standard error what went wrong. */
    public synchronized void complain(String code, String sentence) {
        clearLive();
        err.println("nenrin: " + code + ": " + sentence);
        err.flush();
    }

    /** Shows how it goes: in place on a terminal, else as a line every ten seconds. */
    public synchronized void live(String line) {
        if (interactive) {
            out.print(TO_START_AND_ERASE + line);
            out.flush();
            liveShown = true;
        } else if (System.nanoTime() - lastPlain >= BETWEEN_PLAIN_LINES.toNanos()) {
            lastPlain = System.nanoTime();
            out.println(line);
        }
    }

    private void clearLive() {
        if (liveShown) {
            out.print(TO_START_AND_ERASE);
            liveShown = false;
        }
    }
}
