package nenrin.aging.service;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
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

    /** So many requests are worked on side by side, 1 to 32. Each may hold a photo of 40 megapixels and a few copies. */
    @WithDefault("4")
    int threads();

    /** So many faces go through a model at once. */
    @WithDefault("16")
    int batch();
}
