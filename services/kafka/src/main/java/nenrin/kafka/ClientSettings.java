package nenrin.kafka;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.AdminClientConfig;

/**
 * Settings of clients that live for one command. How to encrypt and to log in is taken from the environment, under the names that the
 * Quarkus services take it from too: {@code KAFKA_SECURITY_PROTOCOL} is {@code security.protocol}, {@code KAFKA_SASL_JAAS_CONFIG} is
 * {@code sasl.jaas.config}.
 */
final class ClientSettings {
    private static final String PREFIX = "KAFKA_";

    private ClientSettings() {}

    static Map<String, Object> of(String kafka, Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(security(System.getenv()));
        settings.putAll(Map.of(
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

    /** What of an environment says how to encrypt and to log in, by Kafka's names. */
    static Map<String, String> security(Map<String, String> environment) {
        return environment.entrySet().stream()
                .filter(variable -> variable.getKey().startsWith(PREFIX))
                .map(variable -> Map.entry(name(variable.getKey()), variable.getValue()))
                .filter(setting -> isSecurity(setting.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String name(String variable) {
        return variable.substring(PREFIX.length()).toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private static boolean isSecurity(String name) {
        return AdminClientConfig.configNames().contains(name)
                && (name.startsWith("sasl.") || name.startsWith("ssl.") || name.startsWith("security."));
    }
}
