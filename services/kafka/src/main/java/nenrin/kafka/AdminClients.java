package nenrin.kafka;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

/** Clients that look after topics and groups. */
public final class AdminClients {
    private static final int PATIENCE_MILLIS = 10_000;

    private AdminClients() {}

    /** One that gives up after ten seconds. */
    public static Admin at(String kafka) {
        return at(kafka, Map.of());
    }

    /** The same with settings of Kafka's clients, which say how to encrypt and to log in. */
    public static Admin at(String kafka, Map<String, String> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("default.api.timeout.ms", PATIENCE_MILLIS);
        all.put("request.timeout.ms", PATIENCE_MILLIS);
        return Unanswered.unless(kafka, () -> Admin.create(ClientSettings.of(kafka, all)));
    }
}
