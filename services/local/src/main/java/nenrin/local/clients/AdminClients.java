package nenrin.local.clients;

import java.util.List;
import java.util.Map;
import nenrin.events.Topics;
import nenrin.local.broker.TopicCreator;
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

    /** Makes those of Nenrin's topics that a broker does not have; names them. */
    public static List<String> makeTopics(String kafka) {
        try (Admin admin = at(kafka)) {
            return Unanswered.unless(kafka, () -> new TopicCreator(admin).create(Topics.all()));
        }
    }
}
