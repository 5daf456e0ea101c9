package nenrin.bench.aging;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nenrin.events.Topics;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Counts committed results as they come. */
final class ResultCount implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final KafkaConsumer<byte[], byte[]> consumer;

    /** From the results' beginning. */
    ResultCount(String broker) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        broker,
                        "isolation.level",
                        "read_committed",
                        "max.partition.fetch.bytes",
                        Topics.PICTURE_BYTES),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.AGING_RESULTS).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Waits for so many results, then counts for so many seconds: results a second. */
    double rate(int first, double seconds) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (int came = 0; came < first; came += consumer.poll(POLL).count()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Hardly a result came within a minute.");
            }
        }
        long start = System.nanoTime();
        long count = 0;
        while (System.nanoTime() - start < seconds * 1e9) {
            count += consumer.poll(POLL).count();
        }
        return count / ((System.nanoTime() - start) / 1e9);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
