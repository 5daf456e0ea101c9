package nenrin.networks.engine;

import java.util.concurrent.atomic.AtomicBoolean;

/** Sees to it that one thread at a time uses arrays that hold what is on the way. */
final class OneThread {
    private final AtomicBoolean busy = new AtomicBoolean();

    /**
     * Does the work.
     *
     * @throws IllegalStateException if another thread is at it
     */
    void run(Runnable work) {
        if (!busy.compareAndSet(false, true)) {
            throw new IllegalStateException(
                    "Two threads use one network at once: each needs one of its own, over the same weights.");
        }
        try {
            work.run();
        } finally {
            busy.set(false);
        }
    }
}
