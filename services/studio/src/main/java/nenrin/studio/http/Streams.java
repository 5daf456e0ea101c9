package nenrin.studio.http;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import nenrin.events.Failure;
import nenrin.studio.StudioSettings;

/** Bounds how many pages are told of events at once. */
@ApplicationScoped
public class Streams {
    private final Semaphore free;

    Streams(StudioSettings settings) {
        free = new Semaphore(settings.streams());
    }

    /** A stream that counts until it ends, however it ends; refuses where there are too many. */
    <T> Multi<T> open(Supplier<Multi<T>> stream) {
        if (!free.tryAcquire()) {
            throw Problem.notNow(
                    new Failure("streams-too-many", "Too many pages are open on this studio; close one, or wait."));
        }
        return stream.get().onTermination().invoke(free::release);
    }
}
