package nenrin.local.broker;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * The real Kafka broker in this process, on this machine's loopback address only. What it is given stays on disk: a broker started later on the same directory has it again, after {@link #close} as after
 * {@code kill -9}.
 */
public final class EmbeddedBroker implements AutoCloseable {
    /** Held, since a logger that nobody holds forgets its level. */
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("org.apache.kafka"), Logger.getLogger("kafka"), Logger.getLogger("state.change"));

    private final BrokerSettings settings;
    private final KafkaRaftServer server;

    private EmbeddedBroker(BrokerSettings settings, KafkaRaftServer server) {
        this.settings = settings;
        this.server = server;
    }

    /** Starts a broker and waits until it answers, or throws a {@link BrokerStartException}. */
    public static EmbeddedBroker start(BrokerSettings settings) {
        return start(settings, Map.of());
    }

    /**
     * The same with some of Kafka's own settings otherwise.
     *
     * @param more replace those of the same names; a listener may be added, the controller's has to stay
     */
    public static EmbeddedBroker start(BrokerSettings settings, Map<String, String> more) {
        LOGGERS.forEach(logger -> logger.setLevel(Level.WARNING));
        BrokerPlace.mustBeFree(settings);
        BrokerStorage.prepare(settings.data());
        Properties properties = BrokerProperties.of(settings);
        properties.putAll(more);
        KafkaConfig config = new KafkaConfig(properties, false);
        EmbeddedBroker broker = new EmbeddedBroker(settings, new KafkaRaftServer(config, Time.SYSTEM));
        broker.startUp();
        return broker;
    }

    private void startUp() {
        try {
            server.startup();
        } catch (RuntimeException e) {
            throw new BrokerStartException(e);
        }
    }

    /** What clients take as {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return settings.bootstrapServers();
    }

    /** Waits until the broker is stopped. */
    public void awaitStop() {
        server.awaitShutdown();
    }

    /** Stops it cleanly: what was written is on disk, and the next start need not look through the logs. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
