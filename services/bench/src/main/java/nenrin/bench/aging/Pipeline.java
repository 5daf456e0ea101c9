package nenrin.bench.aging;

import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import nenrin.aging.Aging;
import nenrin.aging.FaceAging;
import nenrin.aging.ServedModel;
import nenrin.aging.Stopwatch;
import nenrin.aging.models.MicroBatcher;
import nenrin.aging.models.ModelOwner;
import nenrin.aging.models.ModelShelf;
import nenrin.aging.models.OwnedNetworks;
import nenrin.imaging.decoding.PictureDecoder;

/** The way of a request as a worker goes it, and its parts. */
final class Pipeline implements AutoCloseable {
    private static final int BATCH = 16;

    private final ModelOwner owner = new ModelOwner();
    private final AtomicLong batches = new AtomicLong();
    private final AtomicLong faces = new AtomicLong();
    private final OwnedNetworks networks;
    private final FaceAging aging;

    Pipeline() {
        MicroBatcher batcher = new MicroBatcher(owner, System::nanoTime, BATCH, size -> {
            batches.incrementAndGet();
            faces.addAndGet(size);
        });
        networks = OwnedNetworks.beginLoading(owner, new ModelShelf(owner), batcher);
        networks.loaded().join();
        aging = new FaceAging(new PictureDecoder(), networks, Stopwatch.none());
    }

    Aging aging() {
        return aging;
    }

    String device() {
        return networks.device();
    }

    /** Faces of a batch, on average, since the last time. */
    double meanBatch() {
        return (double) faces.getAndSet(0) / Math.max(1, batches.getAndSet(0));
    }

    /** Requests a second of so many threads that call it one after the other. */
    double direct(byte[] photo, int threads, double seconds) throws InterruptedException {
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        AtomicLong answered = new AtomicLong();
        try (ExecutorService callers = Executors.newFixedThreadPool(threads)) {
            for (int i = 0; i < threads; i++) {
                callers.execute(() -> {
                    while (System.nanoTime() < end) {
                        aging.age(Backlog.request(photo), 0, picture -> answered.incrementAndGet());
                    }
                });
            }
            callers.shutdown();
            if (!callers.awaitTermination(10, TimeUnit.MINUTES)) {
                throw new IllegalStateException("It hangs.");
            }
        }
        return answered.get() / ((System.nanoTime() - start) / 1e9);
    }

    /** Faces a second of the model alone, so many at a time. */
    double bare(int batch, double seconds) {
        ServedModel model = networks.model(null).orElseThrow();
        int size = model.ager().size();
        float[] pixels = new float[batch * 3 * size * size];
        float[] ages = new float[batch];
        Arrays.fill(ages, 60);
        return owner.ask(() -> {
            model.ager().changes(pixels, ages, new float[batch]);
            long start = System.nanoTime();
            long done = 0;
            while (System.nanoTime() - start < seconds * 1e9) {
                model.ager().changes(pixels, ages, new float[batch]);
                done += batch;
            }
            return done / ((System.nanoTime() - start) / 1e9);
        });
    }

    @Override
    public void close() {
        owner.close();
    }
}
