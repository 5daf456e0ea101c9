package nenrin.kafka;

import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

/** Clients that look after topics and groups. */
public final class AdminClients {
    private static final int PATIENCE_MILLIS = 10_000;

    private AdminClients() {}

    /** One that gives up after ten seconds. */
    public static Admin at(String kafka) {
        Map<String, Object> patience =
                Map.of("default.api.timeout.ms", PATIENCE_MILLIS, "request.timeout.ms", PATIENCE_MILLIS);
        return Unanswered.unless(kafka, () -> Admin.create(ClientSettings.of(kafka, patience)));
    }
}
