package nenrin.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings that begin with {@code nenrin.ingest.}. */
@ConfigMapping(prefix = "nenrin.ingest")
public interface IngestSettings {
    /** The name under which claims are written. The same after a restart, and no other running service's: a second one of this name shuts out the first. */
    @WithDefault("nenrin-ingest")
    String transactionalId();
}
