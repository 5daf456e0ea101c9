package nenrin.cleansing.topology;

import nenrin.events.Message;

/** A record on its way to a topic. */
record Outgoing(String topic, Message message) implements Said {}
