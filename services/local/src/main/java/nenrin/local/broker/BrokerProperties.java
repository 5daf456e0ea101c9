package nenrin.local.broker;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import nenrin.events.TopicSpec;
import nenrin.events.Topics;

/** Kafka's own settings for one broker on one machine. */
final class BrokerProperties {
    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    private static final int MIB = 1024 * 1024;

    private BrokerProperties() {}

    static Properties of(BrokerSettings settings) {
        Properties properties = new Properties();
        List.of(where(settings), aloneOnOneMachine(), registration(), groups(), sizes())
                .forEach(properties::putAll);
        return properties;
    }

    private static Map<String, String> where(BrokerSettings settings) {
        String clients = "PLAINTEXT://" + settings.bootstrapServers();
        String controller = "localhost:" + settings.controllerPort();
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(NODE),
                "log.dirs",
                settings.data().toAbsolutePath().toString(),
                "listeners",
                clients + "," + CONTROLLER + "://" + controller,
                "advertised.listeners",
                clients,
                "controller.listener.names",
                CONTROLLER,
                "controller.quorum.voters",
                NODE + "@" + controller,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    }

    /** One copy of everything; internal topics with few partitions, since each is a log to open at the start. */
    private static Map<String, String> aloneOnOneMachine() {
        return Map.of(
                "auto.create.topics.enable", "false",
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "4",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "share.coordinator.state.topic.num.partitions", "1");
    }

    /** A broker that was killed waits at its next start until its old registration has timed out. */
    private static Map<String, String> registration() {
        return Map.of("broker.session.timeout.ms", "4000", "broker.heartbeat.interval.ms", "1000");
    }

    /** A killed worker's share goes to the others, and its open transaction ends, in seconds instead of most of a minute. */
    private static Map<String, String> groups() {
        return Map.of(
                "group.initial.rebalance.delay.ms", "0",
                "group.min.session.timeout.ms", "1000",
                "group.consumer.min.session.timeout.ms", "4000",
                "group.consumer.session.timeout.ms", "8000",
                "group.consumer.min.heartbeat.interval.ms", "500",
                "group.consumer.heartbeat.interval.ms", "1000",
                "transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000");
    }

    /** Some hundred logs, most of them small: small segments and indexes, few threads, a small cleaner. */
    private static Map<String, String> sizes() {
        int largest =
                Topics.all().stream().mapToInt(TopicSpec::maxMessageBytes).max().orElseThrow();
        return Map.of(
                "message.max.bytes", Integer.toString(largest),
                "replica.fetch.max.bytes", Integer.toString(largest),
                "log.segment.bytes", Integer.toString(256 * MIB),
                "log.index.size.max.bytes", Integer.toString(MIB),
                "log.cleaner.dedupe.buffer.size", Integer.toString(16 * MIB),
                "num.network.threads", "2",
                "num.io.threads", "4",
                "background.threads", "2",
                "num.recovery.threads.per.data.dir", "2");
    }
}
