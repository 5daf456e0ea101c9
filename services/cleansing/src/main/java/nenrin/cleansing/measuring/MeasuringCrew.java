package nenrin.cleansing.measuring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import nenrin.events.Failure;

/** Measures many pictures at once: each of its threads has a measurer of its own. */
public final class MeasuringCrew implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(MeasuringCrew.class.getName());

    private final ExecutorService threads;
    private final ThreadLocal<FaceMeasurer> measurers;

    /**
     * A crew.
     *
     * @param size how many threads; one a core is best
     * @param measurer makes a thread's measurer
     */
    public MeasuringCrew(int size, Supplier<FaceMeasurer> measurer) {
        threads = Executors.newFixedThreadPool(
                size, Thread.ofPlatform().name("measure-", 0).daemon().factory());
        measurers = ThreadLocal.withInitial(measurer);
    }

    /**
     * Measures every picture, and answers when all are done.
     *
     * @param pictures bytes by face id
     * @return in the same order
     */
    public Map<String, MeasuredFace> measure(Map<String, byte[]> pictures) {
        Map<String, Future<MeasuredFace>> asked = new LinkedHashMap<>();
        pictures.forEach((faceId, bytes) -> asked.put(faceId, threads.submit(() -> measure(faceId, bytes))));
        Map<String, MeasuredFace> measured = new LinkedHashMap<>();
        for (Map.Entry<String, Future<MeasuredFace>> one : asked.entrySet()) {
            measured.put(one.getKey(), answer(one.getValue()));
        }
        return measured;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private MeasuredFace measure(String faceId, byte[] bytes) {
        FaceMeasurer measurer = measurers.get();
        try {
            return measurer.measure(faceId, bytes);
        } catch (RuntimeException e) {
            // One picture that nobody thought of must not stop the others; who it shows is nobody's business in a log.
            LOG.log(System.Logger.Level.WARNING, "A picture of " + bytes.length + " bytes could not be measured.", e);
            return FaceMeasurer.unmeasured(
                    faceId, new Failure("measuring-failed", "The picture could not be measured; the log says more."));
        }
    }

    private static MeasuredFace answer(Future<MeasuredFace> asked) {
        try {
            return asked.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The measurers can't work at all.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while measuring.", e);
        }
    }
}
