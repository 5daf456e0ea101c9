package nenrin.local.processes;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One process, started again whenever it dies, until it is stopped. */
final class SupervisedChild {
    /** Signals to a whole group of processes (a terminal's Ctrl-C) are the supervisor's alone, since it stops the others in order. */
    private static final List<String> APART = List.of(
            "/bin/sh", "-c", "trap '' INT HUP; command -v setsid >/dev/null && exec setsid \"$@\"; exec \"$@\"", "sh");

    private static final long POLL_MILLIS = 50;
    private static final long LOG_BYTES = 10L << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChildSpec spec;
    private final BackOff backOff;
    private final PidFiles pids;
    private final Consumer<ChildNews> news;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch ready = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable Process process;
    private int deaths;

    SupervisedChild(ChildSpec spec, BackOff backOff, PidFiles pids, Consumer<ChildNews> news) {
        this.spec = spec;
        this.backOff = backOff;
        this.pids = pids;
        this.news = news;
        this.thread = new Thread(this::run, "watch-" + spec.name());
    }

    void start() {
        thread.start();
    }

    /** Waits until it is ready for the first time. */
    boolean awaitReady(Duration patience) throws InterruptedException {
        return ready.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** From now on it is not started again, whatever ends it. */
    void letGo() {
        stopping.countDown();
    }

    /** Asks it to end; {@link #awaitStopped} waits for that. */
    void stop() {
        letGo();
        Process running = process;
        if (running != null) {
            running.destroy();
        }
    }

    void awaitStopped() throws InterruptedException {
        if (!thread.join(PATIENCE)) {
            Process running = process;
            if (running != null) {
                running.destroyForcibly();
            }
            thread.join();
        }
        news.accept(new ChildNews.Stopped(spec.name()));
    }

    private void run() {
        try {
            while (stopping.getCount() > 0) {
                runOnce();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(spec.name() + " can't be started.", e);
        }
    }

    private void runOnce() throws IOException, InterruptedException {
        long started = System.nanoTime();
        long logStart = rolledLog();
        Process running = launch();
        process = running;
        pids.remember(spec.name(), running.toHandle());
        if (stopping.getCount() == 0) {
            running.destroy(); // stop() came between the start and the assignment
        }
        awaitReady(running, started, logStart);
        int exitCode = running.waitFor();
        pids.forget(spec.name());
        if (stopping.getCount() > 0) {
            mourn(exitCode, Duration.ofNanos(System.nanoTime() - started));
        }
    }

    private Process launch() throws IOException {
        List<String> command = new ArrayList<>(APART);
        command.addAll(spec.command());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(spec.log().toFile()));
        builder.environment().putAll(spec.environment());
        return builder.start();
    }

    /** Where in the log this run begins. A log that has grown large becomes {@code ….log.1}. */
    private long rolledLog() throws IOException {
        File log = spec.log().toFile();
        if (log.length() > LOG_BYTES) {
            Files.move(
                    spec.log(), spec.log().resolveSibling(log.getName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log.length();
    }

    private void awaitReady(Process running, long started, long logStart) throws InterruptedException {
        while (running.isAlive() && stopping.getCount() > 0) {
            if (spec.readiness().isReady(spec.log(), logStart)) {
                news.accept(new ChildNews.Ready(spec.name(), Duration.ofNanos(System.nanoTime() - started)));
                ready.countDown();
                return;
            }
            stopping.await(POLL_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void mourn(int exitCode, Duration life) throws InterruptedException {
        deaths = life.compareTo(backOff.healthy()) > 0 ? 1 : deaths + 1;
        Duration wait = backOff.after(deaths);
        news.accept(new ChildNews.Died(spec.name(), exitCode, wait, spec.log()));
        stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS);
    }
}
