package nenrin.aging.kafka;

import java.util.List;
import nenrin.events.Message;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record that was worked on, and all that must be written for it.
 *
 * @param to the record
 * @param topic where the messages belong
 */
record Answer(ConsumerRecord<String, byte[]> to, String topic, List<Message> messages) {}
