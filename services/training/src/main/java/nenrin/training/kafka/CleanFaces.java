package nenrin.training.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import nenrin.events.CleanFace;
import nenrin.events.Reading;
import nenrin.events.Topics;
import nenrin.training.faces.FaceTopic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** The clean faces, from {@code faces.clean}. Records that are no faces count as gone: cleansing wrote them, and answers for them. */
public final class CleanFaces implements FaceTopic {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Consumers consumers;

    /** Read with such consumers. */
    public CleanFaces(Consumers consumers) {
        this.consumers = consumers;
    }

    @Override
    public String id() {
        try (Admin admin = consumers.admin()) {
            Map<String, TopicDescription> found = admin.describeTopics(List.of(Topics.FACES_CLEAN))
                    .allTopicNames()
                    .get();
            return found.values().iterator().next().topicId().toString();
        } catch (ExecutionException | KafkaException e) {
            throw new Unread(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unread(e);
        }
    }

    @Override
    public void read(Map<Integer, Long> positions, Taker taker) {
        try (KafkaConsumer<String, byte[]> consumer = consumers.alone()) {
            Positions.assign(consumer, List.of(Topics.FACES_CLEAN));
            positions.forEach(
                    (partition, offset) -> consumer.seek(new TopicPartition(Topics.FACES_CLEAN, partition), offset));
            readToTheEnd(consumer, taker);
        } catch (KafkaException | TopicMissing e) {
            throw new Unread(e);
        }
    }

    private static void readToTheEnd(Consumer<String, byte[]> consumer, Taker taker) {
        Map<TopicPartition, Long> ends = Positions.ends(consumer);
        Instant heard = Instant.now();
        while (!Positions.areReached(consumer, ends)) {
            ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
            taker.take(newest(records), positions(consumer));
            heard = records.isEmpty() ? heard : Instant.now();
            if (heard.plus(PATIENCE).isBefore(Instant.now())) {
                throw new KafkaException("The brokers have sent nothing for " + PATIENCE.toSeconds() + " seconds.");
            }
        }
    }

    private static Map<String, Optional<CleanFace>> newest(ConsumerRecords<String, byte[]> records) {
        Map<String, Optional<CleanFace>> newest = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            if (record.key() != null) {
                newest.put(record.key(), face(record));
            }
        }
        return newest;
    }

    private static Map<Integer, Long> positions(Consumer<String, byte[]> consumer) {
        Map<Integer, Long> positions = new HashMap<>();
        consumer.assignment().forEach(one -> positions.put(one.partition(), consumer.position(one)));
        return positions;
    }

    private static Optional<CleanFace> face(ConsumerRecord<String, byte[]> record) {
        return record.value() != null
                        && CleanFace.read(Records.message(record)) instanceof Reading.Read<CleanFace>(CleanFace face)
                ? Optional.of(face)
                : Optional.empty();
    }
}
