package nenrin.aging.models;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** The one thread that owns the networks: everything of ND4J is made, used and let go of on it. */
public final class ModelOwner implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread owner = new Thread(work, "model-owner");
        owner.setDaemon(true);
        return owner;
    });

    /** Has the owner do something, in its turn. */
    public <T> CompletableFuture<T> begin(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, thread);
    }

    /** Has the owner do something and waits for it; what it throws is thrown here. Not to be called by the owner. */
    public <T> T ask(Supplier<T> work) {
        try {
            return begin(work).join();
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
    public void close() {
        thread.shutdown();
    }
}
