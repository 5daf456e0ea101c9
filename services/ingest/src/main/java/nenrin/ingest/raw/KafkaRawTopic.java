package nenrin.ingest.raw;

import java.util.Map;
import nenrin.events.Claim;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * {@code faces.raw} on a broker. The order is what makes each claim come once: first the transactional id is taken, which ends what a killed import left open and shuts out every other writer; then the topic is read to its
 * end; then what is not there is written. A producer lives as long as an import, so that whatever happens to it, the next import starts afresh.
 */
public final class KafkaRawTopic implements RawTopic {
    private static final Logger LOG = Logger.getLogger(KafkaRawTopic.class);

    private final KafkaSettings settings;
    private final KnownClaims known;

    /** Nothing is asked of Kafka yet. */
    public KafkaRawTopic(KafkaSettings settings) {
        this.settings = settings;
        this.known = new KnownClaims(settings);
    }

    @Override
    public Session open() {
        return guarded(() -> {
            ClaimWriter writer = new ClaimWriter(settings);
            try {
                known.catchUp();
                return new KafkaSession(writer, known);
            } catch (RuntimeException e) {
                writer.close();
                throw e;
            }
        });
    }

    private interface Step<T> {
        T go();
    }

    private static <T> T guarded(Step<T> step) {
        try {
            return step.go();
        } catch (KafkaException e) {
            LOG.warn("faces.raw cannot be had.", e);
            throw new RawTopicException(KafkaFailures.of(e), e);
        }
    }

    private record KafkaSession(ClaimWriter writer, KnownClaims known) implements Session {
        @Override
        public boolean has(String claimId) {
            return known.has(claimId);
        }

        @Override
        public void write(Map<String, Claim> byId) {
            guarded(() -> {
                writer.write(byId.values());
                byId.keySet().forEach(known::add);
                return known;
            });
        }

        @Override
        public void close() {
            writer.close();
        }
    }
}
