package nenrin.imaging.decoding;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nenrin.imaging.Picture;
import nenrin.imaging.decoding.Decoded.Readable;
import nenrin.imaging.decoding.Decoded.Unreadable;

/**
 * Decodes on threads of its own, so that a decode can be left when its time is up, and only so many megapixels at once. A decode that
 * was left keeps its share until its stream, which fails from then on, has ended it.
 */
final class BoundedDecoding {
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("decoding-", 0).factory());

    private final DecodingLimits limits;
    private final Semaphore megapixels;

    BoundedDecoding(DecodingLimits limits) {
        this.limits = limits;
        this.megapixels = new Semaphore(limits.megapixelsAtOnce(), true);
    }

    Decoded decode(byte[] bytes, PictureFormat format, FileStructure file) {
        int share = Math.toIntExact((long) file.width() * file.height() / 1_000_000 + 1);
        megapixels.acquireUninterruptibly(Math.min(share, limits.megapixelsAtOnce()));
        DeadlineStream stream = new DeadlineStream(bytes, limits.deadline());
        Callable<Picture> work = () -> {
            try {
                return PixelReader.read(stream, format, bytes);
            } finally {
                megapixels.release(Math.min(share, limits.megapixelsAtOnce()));
            }
        };
        return await(THREADS.submit(work), format);
    }

    private Decoded await(Future<Picture> picture, PictureFormat format) {
        try {
            return new Readable(picture.get(limits.deadline().toMillis(), TimeUnit.MILLISECONDS), format);
        } catch (TimeoutException late) {
            return tooSlow();
        } catch (ExecutionException failure) {
            return failure.getCause() instanceof DeadlineStream.DeadlinePassed ? tooSlow() : damaged(format);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return tooSlow();
        }
    }

    private Unreadable tooSlow() {
        return new Unreadable(
                "picture-too-slow",
                "The picture was not decoded within %d seconds."
                        .formatted(limits.deadline().toSeconds()));
    }

    private static Unreadable damaged(PictureFormat format) {
        return new Unreadable("picture-damaged", "The %s file is damaged: its pixels can't be read.".formatted(format));
    }
}
