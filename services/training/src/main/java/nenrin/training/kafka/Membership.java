package nenrin.training.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nenrin.events.Topics;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/**
 * This worker's place in the group {@code training}: which partitions of {@code training.jobs} are its own, so that it alone may start their jobs. Nothing is fetched through it and no offset is ever
 * committed. One thread uses it.
 */
public final class Membership implements AutoCloseable {
    private static final String GROUP = "training";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final KafkaConsumer<String, byte[]> consumer;

    /** Not a member yet. */
    public Membership(Consumers consumers) {
        this.consumer = consumers.member(GROUP);
    }

    /** Joins where it has not; waits up to {@code patience} for the group's news. */
    public Set<Integer> partitions(Duration patience) {
        if (consumer.subscription().isEmpty()) {
            consumer.subscribe(List.of(Topics.TRAINING_JOBS));
        }
        consumer.pause(consumer.assignment());
        consumer.poll(patience);
        return consumer.assignment().stream().map(TopicPartition::partition).collect(Collectors.toUnmodifiableSet());
    }

    /** Leaves, so that others get its partitions at once. */
    public void leave() {
        consumer.unsubscribe();
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(PATIENCE));
    }
}
