package nenrin.aging.kafka;

import nenrin.events.Message;

/**
 * A part of the answer to a record.
 *
 * @param to the record's work
 * @param topic where the message belongs
 * @param written how many results the record has once this part is written
 * @param outcome {@code picture}, a failure's code or {@code unreadable}
 * @param last whether that is all
 */
record Part(Work to, String topic, Message message, int written, String outcome, boolean last) {}
