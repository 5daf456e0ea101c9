package nenrin.aging.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nenrin.events.Topics;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;

/** The requests as the group hands them to this worker. For one thread, but for {@link #wake}. */
final class RequestIntake implements AutoCloseable {
    private final org.apache.kafka.clients.consumer.Consumer<String, byte[]> consumer;

    RequestIntake(org.apache.kafka.clients.consumer.Consumer<String, byte[]> consumer) {
        this.consumer = consumer;
    }

    /**
     * Joins the group.
     *
     * @param taken is told of partitions that are taken away; they are somebody else's from the moment it returns
     */
    void join(Consumer<Collection<TopicPartition>> taken) {
        consumer.subscribe(List.of(Topics.AGING_REQUESTS), new ConsumerRebalanceListener() {
            @Override
            public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
                taken.accept(partitions);
            }

            @Override
            public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
                // Kafka goes on from the last commit by itself.
            }
        });
    }

    /**
     * Waits for records, for a while or until it is woken. Must be called again and again, even where no more are wanted: it keeps this
     * worker in its group, and says what is taken away.
     */
    List<ConsumerRecord<String, byte[]>> poll(boolean more, Duration patience) {
        if (more) {
            consumer.resume(consumer.paused());
        } else {
            consumer.pause(consumer.assignment());
        }
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try {
            consumer.poll(patience).forEach(records::add);
        } catch (WakeupException woken) {
            // There is something else to do.
        }
        return records;
    }

    /** How many records of its partitions this worker has yet to be handed, as far as it knows. */
    long lag() {
        return consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
    }

    /** Ends a poll, this one or the next. */
    void wake() {
        consumer.wakeup();
    }

    /** Where the group stands in each of these partitions; nothing for one of which nothing was ever answered. */
    Map<TopicPartition, OffsetAndMetadata> committed(Set<TopicPartition> partitions) {
        while (true) {
            try {
                return consumer.committed(partitions);
            } catch (WakeupException woken) {
                // It was meant for the next poll.
            }
        }
    }

    /** Reads all partitions again from where the group stands. */
    void goBack() {
        Set<TopicPartition> ours = consumer.assignment();
        Map<TopicPartition, OffsetAndMetadata> committed = committed(ours);
        for (TopicPartition partition : ours) {
            OffsetAndMetadata last = committed.get(partition);
            if (last == null) {
                consumer.seekToBeginning(List.of(partition));
            } else {
                consumer.seek(partition, last.offset());
            }
        }
    }

    /** The group as it is now. */
    ConsumerGroupMetadata group() {
        return consumer.groupMetadata();
    }

    /** Whether this worker belongs to the group. */
    boolean isMember() {
        return consumer.groupMetadata().generationId() > 0;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
