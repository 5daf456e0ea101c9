package nenrin.kafka;

import nenrin.events.TopicSpec;

/** In what a broker's topic is not as the contract declares it. */
public sealed interface TopicDifference {
    /** The topic as it is declared. */
    TopicSpec topic();

    /** It is not there. */
    record Missing(TopicSpec topic) implements TopicDifference {}

    /**
     * It has another number of partitions. That can't be mended in place: keys that are there already would belong to other partitions.
     *
     * @param partitions how many it has
     */
    record Partitions(TopicSpec topic, int partitions) implements TopicDifference {}

    /**
     * A setting differs.
     *
     * @param name Kafka's name of it
     * @param is its value on the broker; empty where it has none
     * @param declared the value it should have
     */
    record Setting(TopicSpec topic, String name, String is, String declared) implements TopicDifference {}
}
