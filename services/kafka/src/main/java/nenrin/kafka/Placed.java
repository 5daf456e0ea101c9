package nenrin.kafka;

import nenrin.events.Message;

/** A record and where it stands in its topic. */
public record Placed(Message message, int partition, long offset) {}
