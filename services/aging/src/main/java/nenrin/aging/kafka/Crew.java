package nenrin.aging.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;

/**
 * Answers records on other threads. What they have made waits for {@link #made} in a queue of limited length: when nobody takes it, they
 * wait.
 */
final class Crew {
    private final Answering answering;
    private final Executor threads;
    private final BlockingQueue<Part> made;
    private volatile Runnable whenMade = () -> {};

    /**
     * A crew.
     *
     * @param threads work side by side
     * @param most parts that may wait to be taken
     */
    Crew(Answering answering, Executor threads, int most) {
        this.answering = answering;
        this.threads = threads;
        this.made = new ArrayBlockingQueue<>(most);
    }

    /** Says what is to be called whenever there is something new, on any thread. */
    void whenMade(Runnable call) {
        whenMade = call;
    }

    /** Begins to answer a record. */
    void begin(Work work) {
        threads.execute(() -> {
            try {
                answering.answer(work, this::hand);
            } catch (CancellationException nobodyWantsIt) {
                // Whoever dismissed it has seen to it that it is answered.
            }
        });
    }

    /** What was made since the last time. */
    List<Part> made() {
        List<Part> parts = new ArrayList<>();
        made.drainTo(parts);
        return parts;
    }

    private void hand(Part part) {
        part.to().goOn();
        try {
            made.put(part);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The worker stops.");
        }
        whenMade.run();
    }
}
