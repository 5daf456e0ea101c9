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

/** A landmark finder with one thread that owns it: that thread makes it and alone uses it, whoever asks. */
public final class OwnedLandmarkFinder implements LandmarkFinder, AutoCloseable {
    private final ExecutorService owner = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("landmarks").daemon().factory());
    private final Future<LandmarkFinder> finder;

    /** Begins to make the finder at once, on its own thread. */
    public OwnedLandmarkFinder(Supplier<LandmarkFinder> made) {
        finder = owner.submit(made::get);
    }

    /** This finder, once its thread has made it; fails if it could not. */
    public OwnedLandmarkFinder made() {
        await(finder);
        return this;
    }

    @Override
    public LandmarksFound find(Picture photo, Box roughFace) {
        return await(owner.submit(() -> await(finder).find(photo, roughFace)));
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
