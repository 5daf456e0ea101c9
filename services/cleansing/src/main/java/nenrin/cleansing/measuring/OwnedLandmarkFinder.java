package nenrin.cleansing.measuring;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import nenrin.imaging.Picture;
import nenrin.imaging.detection.LandmarkFinder;
import nenrin.imaging.detection.LandmarksFound;
import nenrin.imaging.geometry.Box;
import org.jspecify.annotations.Nullable;

/** A landmark finder with one thread that owns it: that thread makes it and alone uses it, whoever asks. */
public final class OwnedLandmarkFinder implements LandmarkFinder, AutoCloseable {
    private final ExecutorService owner = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("landmarks").daemon().factory());
    private final Supplier<LandmarkFinder> making;
    private @Nullable LandmarkFinder finder; // only the owner looks at it

    /** A finder that is made when it is first needed: loading weights and natives takes seconds. */
    public OwnedLandmarkFinder(Supplier<LandmarkFinder> making) {
        this.making = making;
    }

    /** This finder, once its thread has made it; fails if it could not. */
    public OwnedLandmarkFinder made() {
        await(owner.submit(this::own));
        return this;
    }

    @Override
    public LandmarksFound find(Picture photo, Box roughFace) {
        return await(owner.submit(() -> own().find(photo, roughFace)));
    }

    @Override
    public LandmarksFound glance(Picture photo, Box roughFace) {
        return await(owner.submit(() -> own().glance(photo, roughFace)));
    }

    private LandmarkFinder own() {
        LandmarkFinder made = finder;
        if (made == null) {
            made = making.get();
            finder = made;
        }
        return made;
    }

    private static <T> T await(Future<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The landmark finder failed.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the landmark finder was asked.", e);
        }
    }

    @Override
    public void close() {
        owner.shutdownNow();
    }
}
