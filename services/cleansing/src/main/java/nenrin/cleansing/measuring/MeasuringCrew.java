package nenrin.cleansing.measuring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Measures many pictures at once: each of its threads has a measurer of its own and takes a share of them. */
public final class MeasuringCrew implements AutoCloseable {
    private final int size;
    private final ExecutorService threads;
    private final ThreadLocal<FaceMeasurer> measurers;

    /**
     * A crew.
     *
     * @param size how many threads; one a core is best
     * @param measurer makes a thread's measurer
     */
    public MeasuringCrew(int size, Supplier<FaceMeasurer> measurer) {
        this.size = size;
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
        int share = Math.max(1, Math.ceilDiv(pictures.size(), size));
        List<Future<Map<String, MeasuredFace>>> asked = new ArrayList<>();
        for (Map<String, byte[]> part : parts(pictures, share)) {
            asked.add(threads.submit(() -> measurers.get().measure(part)));
        }
        Map<String, MeasuredFace> measured = new LinkedHashMap<>();
        asked.forEach(part -> measured.putAll(answer(part)));
        return measured;
    }

    private static List<Map<String, byte[]>> parts(Map<String, byte[]> pictures, int share) {
        List<Map<String, byte[]>> parts = new ArrayList<>();
        pictures.forEach((faceId, bytes) -> {
            if (parts.isEmpty() || parts.getLast().size() == share) {
                parts.add(new LinkedHashMap<>());
            }
            parts.getLast().put(faceId, bytes);
        });
        return parts;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static Map<String, MeasuredFace> answer(Future<Map<String, MeasuredFace>> asked) {
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
