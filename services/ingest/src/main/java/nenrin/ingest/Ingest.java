package nenrin.ingest;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import nenrin.ingest.imports.Imports;
import nenrin.ingest.raw.KafkaRawTopic;
import nenrin.ingest.raw.KafkaSettings;

/** Puts the service together. */
public class Ingest {
    @Produces
    @Singleton
    Imports imports(@Identifier("default-kafka-broker") Map<String, Object> kafka, IngestSettings settings) {
        KafkaRawTopic topic = new KafkaRawTopic(new KafkaSettings(kafka, settings.transactionalId()));
        return new Imports(topic, InstantSource.system());
    }
}
