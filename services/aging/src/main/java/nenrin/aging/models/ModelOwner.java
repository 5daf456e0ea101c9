package nenrin.aging.models;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The one thread that owns the networks: everything of ND4J is made, used and let go of on it. It does what it was asked for in the order in
 * which that was due.
 */
public final class ModelOwner implements MicroBatcher.Later, AutoCloseable {
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("model-owner").factory());

    /** Has the owner do something, in its turn. */
    public <T> CompletableFuture<T> begin(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, thread);
    }

    /** Has the owner do something and waits for it; what it throws is thrown here. Not to be called by the owner. */
    public <T> T ask(Supplier<T> work) {
        return await(begin(work));
    }

    /** Waits for what somebody was asked for; what that throws is thrown here. */
    static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }

    @Override
    public void later(Duration delay, Runnable work) {
        var unused = thread.schedule(work, delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
