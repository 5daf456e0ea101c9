package nenrin.bench.aging;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nenrin.aging.Aging;
import nenrin.aging.kafka.Cancellations;
import nenrin.aging.kafka.RequestLoop;
import nenrin.aging.kafka.WorkerClients;

/** A worker as the service runs it, with any way of aging. */
final class BenchWorker implements AutoCloseable {
    private final ExecutorService crew;
    private final RequestLoop loop;
    private final Thread thread;

    /** {@code side} requests side by side. */
    BenchWorker(String broker, String slot, Aging aging, int side) {
        crew = Executors.newFixedThreadPool(
                side, Thread.ofPlatform().daemon().name("crew-", 1).factory());
        loop = new RequestLoop(
                WorkerClients.at(broker, slot), aging, new Cancellations(), crew, side, (outcome, last, since) -> {});
        thread = Thread.ofPlatform().daemon().name("worker-" + slot).start(loop);
    }

    @Override
    public void close() {
        loop.stop();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        crew.shutdownNow();
        // Waits for what is under way: it uses networks that the caller closes next.
        crew.close();
    }
}
