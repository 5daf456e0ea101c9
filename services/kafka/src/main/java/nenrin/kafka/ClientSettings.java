package nenrin.kafka;

import java.util.HashMap;
import java.util.Map;

/** Settings of clients that live for one command. */
final class ClientSettings {
    private ClientSettings() {}

    static Map<String, Object> of(String kafka, Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "bootstrap.servers",
                kafka,
                // A broker that is being started is found as soon as it is there.
                "reconnect.backoff.ms",
                50,
                "reconnect.backoff.max.ms",
                200,
                // Nobody looks at a command's metrics, and they take a tenth of a second to set up.
                "metric.reporters",
                "",
                "enable.metrics.push",
                false));
        settings.putAll(more);
        return settings;
    }
}
