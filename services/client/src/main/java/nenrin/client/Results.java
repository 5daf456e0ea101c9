package nenrin.client;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import nenrin.events.AgingResult;
import nenrin.events.Reading;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;

/** Follows the results and gives each to whoever expects it. One thread runs it; any may expect something. */
final class Results implements Runnable, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Consumer<String, byte[]> consumer;
    private final Map<String, Answer> expected = new ConcurrentHashMap<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable Exception end;

    Results(Consumer<String, byte[]> consumer) {
        this.consumer = consumer;
    }

    /** From now on the results of a request go to this answer. */
    void expect(String requestId, Answer answer) {
        if (expected.putIfAbsent(requestId, answer) != null) {
            answer.fail(new IllegalStateException("The answer to " + requestId + " is waited for already."));
        }
        Exception over = end;
        if (over != null) {
            answer.fail(over);
        }
    }

    void forget(String requestId) {
        expected.remove(requestId);
    }

    @Override
    @SuppressWarnings("CatchingUnchecked") // whatever ends it, those who wait are told
    public void run() {
        try (consumer) {
            while (end == null) {
                poll();
            }
        } catch (RuntimeException failure) {
            end = failure;
        } finally {
            Exception over = end == null ? new IllegalStateException("The client was closed.") : end;
            expected.values().forEach(answer -> answer.fail(over));
            ended.countDown();
        }
    }

    private void poll() {
        try {
            consumer.poll(PATIENCE).forEach(this::take);
        } catch (WakeupException | RetriableException again) {
            // Closed, or the broker is away for a moment.
        }
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        Answer answer = record.key() == null ? null : expected.get(record.key());
        if (answer != null && isLast(answer, AgingResult.read(KafkaMessages.message(record)))) {
            forget(record.key());
        }
    }

    private static boolean isLast(Answer answer, Reading<? extends AgingResult> reading) {
        return switch (reading) {
            case Reading.Read<? extends AgingResult>(AgingResult result) -> answer.take(result);
            case Reading.Refused<? extends AgingResult> refused -> {
                answer.fail(new IllegalStateException("A result is not as the contract says: " + refused.failure()));
                yield true;
            }
            case Reading.Unreadable<? extends AgingResult> unreadable -> {
                answer.fail(new IllegalStateException("A result can't be read: " + unreadable.reason()));
                yield true;
            }
        };
    }

    @Override
    public void close() {
        end = new IllegalStateException("The client was closed.");
        consumer.wakeup();
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
