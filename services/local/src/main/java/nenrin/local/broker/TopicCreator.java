package nenrin.local.broker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nenrin.events.TopicSpec;
import nenrin.events.Topics;
import nenrin.kafka.AdminClients;
import nenrin.kafka.Unanswered;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Makes the topics that a broker does not have yet; those it has are left as they are. */
public final class TopicCreator {
    private static final long PATIENCE_SECONDS = 60;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final Admin admin;

    /** Makes topics through this client, which stays the caller's. */
    public TopicCreator(Admin admin) {
        this.admin = admin;
    }

    /** Makes {@link Topics#all()} on the broker at this address. */
    public static List<String> createAll(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            return new TopicCreator(admin).create(Topics.all());
        }
    }

    /** The same for a broker of whose address a user is the author; refuses in words where nobody answers there. */
    public static List<String> createMissing(String kafka) {
        try (Admin admin = AdminClients.at(kafka)) {
            return Unanswered.unless(kafka, () -> new TopicCreator(admin).create(Topics.all()));
        }
    }

    /**
     * Makes what is missing and waits for it.
     *
     * @return the names of those that were made
     */
    public List<String> create(List<TopicSpec> wanted) {
        Set<String> there = result(admin.listTopics().names());
        List<NewTopic> missing = wanted.stream()
                .filter(topic -> !there.contains(topic.name()))
                .map(TopicCreator::topic)
                .toList();
        admin.createTopics(missing).values().values().forEach(TopicCreator::made);
        awaitLeaders(missing);
        return missing.stream().map(NewTopic::name).toList();
    }

    /**
     * A topic is there before the broker leads all of its partitions. Who writes in between may see a sequence number refused, and
     * then again and again.
     */
    private void awaitLeaders(List<NewTopic> made) {
        Map<TopicPartition, OffsetSpec> latest = made.stream()
                .flatMap(topic ->
                        IntStream.range(0, topic.numPartitions()).mapToObj(i -> new TopicPartition(topic.name(), i)))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!isLed(latest)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "Kafka leads not all partitions after " + PATIENCE_SECONDS + " seconds.");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private boolean isLed(Map<TopicPartition, OffsetSpec> latest) {
        try {
            result(admin.listOffsets(latest).all());
            return true;
        } catch (UnknownTopicOrPartitionException notYet) {
            return false;
        }
    }

    private static NewTopic topic(TopicSpec spec) {
        return new NewTopic(spec.name(), Optional.of(spec.partitions()), Optional.empty()).configs(spec.settings());
    }

    private static void made(KafkaFuture<Void> topic) {
        try {
            result(topic);
        } catch (TopicExistsException e) {
            // Somebody else made it in the meantime: as good.
        }
    }

    private static <T> T result(KafkaFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new IllegalStateException("Kafka did not answer within " + PATIENCE_SECONDS + " seconds.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while making topics.", e);
        }
    }
}
