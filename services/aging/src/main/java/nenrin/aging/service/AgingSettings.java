package nenrin.aging.service;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Settings of a worker. */
@ConfigMapping(prefix = "nenrin.aging")
public interface AgingSettings {
    /**
     * Names this worker among all workers on one Kafka: unique, since two with one name would fence each other off, and the same
     * after a restart, so that what the worker left open when it died is ended at once instead of when its time is over. By
     * default the host's name and the HTTP port, which no two processes of a machine share and which stay.
     */
    Optional<String> slot();

    /** After so much work, what is answered by then is committed. */
    @WithDefault("100ms")
    Duration work();
}
