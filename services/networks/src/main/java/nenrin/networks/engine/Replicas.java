package nenrin.networks.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** A thread for each replica of a network. With one OpenMP thread each they use the cores better than one replica with many. */
public final class Replicas implements AutoCloseable {
    private final int count;
    private final ExecutorService threads;

    /** As many as there are cores, for whole batches at once in any network of this program. On a graphics card one. */
    public static Replicas ofCores() {
        return OfCores.SHARED;
    }

    private static final class OfCores {
        private static final Replicas SHARED =
                new Replicas(Natives.cuda() ? 1 : Runtime.getRuntime().availableProcessors());
    }

    /** That many threads, which don't keep the program alive. */
    public Replicas(int count) {
        this.count = count;
        threads = Executors.newFixedThreadPool(
                count, Thread.ofPlatform().daemon().name("replica-", 0).factory());
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** Does the work once for each replica, side by side, and returns when all are done. */
    public void run(IntConsumer work) {
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int replica = i;
            running.add(threads.submit(() -> work.accept(replica)));
        }
        running.forEach(Replicas::join);
    }

    private static void join(Future<?> future) {
        try {
            future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while replicas were computing.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A replica failed.", e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
