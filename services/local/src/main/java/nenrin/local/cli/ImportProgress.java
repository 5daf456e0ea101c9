package nenrin.local.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nenrin.local.importing.ImportReport;
import nenrin.local.terminal.Durations;
import nenrin.local.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** How far an import is: a bar on a terminal, else a line now and then. By files where their number is known, else by bytes. */
final class ImportProgress implements Consumer<ImportReport>, AutoCloseable {
    private final Terminal terminal;
    private final @Nullable Long files;
    private @Nullable ProgressBar bar;

    ImportProgress(Terminal terminal, @Nullable Long files) {
        this.terminal = terminal;
        this.files = files;
    }

    @Override
    public void accept(ImportReport report) {
        long done = files != null ? report.entriesRead() : orZero(report.bytesRead());
        long total = files != null ? files : orZero(report.bytesTotal());
        if (terminal.isInteractive()) {
            bar(total).stepTo(done).setExtraMessage(rate(report));
        } else {
            terminal.live(line(report, done, total));
        }
    }

    static String line(ImportReport report, long done, long total) {
        String left = done > 0 && total > done
                ? ", " + Durations.text(Duration.ofMillis(Math.round(1000 * report.seconds() * (total - done) / done)))
                        + " left"
                : "";
        String share = total > 0 ? "%d%%  ".formatted(100 * done / total) : "";
        return "  %s%,d files  %s%s"
                .formatted(share, report.entriesRead(), rate(report).strip(), left);
    }

    private static String rate(ImportReport report) {
        return String.format(Locale.ROOT, " %.0f pictures/s", report.picturesPerSecond());
    }

    private ProgressBar bar(long total) {
        ProgressBar there = bar;
        if (there == null) {
            ProgressBarBuilder builder = new ProgressBarBuilder()
                    .setTaskName("importing")
                    .setInitialMax(total > 0 ? total : -1)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .setConsumer(new ConsoleProgressBarConsumer(terminal.out()))
                    .clearDisplayOnFinish();
            there = files == null
                    ? builder.setUnit(" MB", 1 << 20).build()
                    : builder.setUnit(" files", 1).build();
            bar = there;
        }
        return there;
    }

    private static long orZero(@Nullable Long value) {
        return value == null ? 0 : value;
    }

    /** Takes the bar away. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
