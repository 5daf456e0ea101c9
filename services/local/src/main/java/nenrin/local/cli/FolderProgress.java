package nenrin.local.cli;

import java.util.function.Consumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nenrin.local.asking.PhotoDone;
import nenrin.local.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** How many photos of a folder are done: a bar on a terminal, else a line now and then. */
final class FolderProgress implements Consumer<PhotoDone>, AutoCloseable {
    private final Terminal terminal;
    private final int photos;
    private final @Nullable ProgressBar bar;
    private int done;
    private int refused;

    FolderProgress(Terminal terminal, int photos) {
        this.terminal = terminal;
        this.photos = photos;
        this.bar = terminal.isInteractive() ? bar(terminal, photos) : null;
    }

    @Override
    public synchronized void accept(PhotoDone photo) {
        done++;
        refused += photo.refusal() == null ? 0 : 1;
        if (bar != null) {
            bar.stepTo(done).setExtraMessage(" " + refused + " refused");
        } else {
            terminal.live("  %d of %d photos, %d refused".formatted(done, photos, refused));
        }
    }

    private static ProgressBar bar(Terminal terminal, int photos) {
        return new ProgressBarBuilder()
                .setTaskName("aging")
                .setInitialMax(photos)
                .setUnit(" photos", 1)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setConsumer(new ConsoleProgressBarConsumer(terminal.out()))
                .clearDisplayOnFinish()
                .build();
    }

    /** Takes the bar away. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
