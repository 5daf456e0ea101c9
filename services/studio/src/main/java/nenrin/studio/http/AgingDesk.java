package nenrin.studio.http;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nenrin.events.AgingCancellation;
import nenrin.events.AgingRequest;
import nenrin.events.Topics;
import nenrin.studio.StudioSettings;
import nenrin.studio.aging.Asked;
import nenrin.studio.aging.KeptRequest;
import nenrin.studio.aging.KeptRequests;
import nenrin.studio.kafka.Following;
import nenrin.studio.kafka.Outbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends requests and keeps what comes of them. */
@ApplicationScoped
public class AgingDesk {
    /** So long somebody who looks at a page may wait. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final KeptRequests requests;
    private final Outbox outbox;
    private final Following results;

    AgingDesk(StudioSettings settings, Outbox outbox, @ConfigProperty(name = "kafka.bootstrap.servers") String kafka) {
        this.requests = new KeptRequests(settings.keptRequests(), settings.keptBytes());
        this.outbox = outbox;
        this.results = Following.fromNow(kafka, Topics.AGING_RESULTS, requests::accept);
    }

    void start(@Observes StartupEvent event) {
        // Being made is enough: the results are followed from then on.
    }

    void stop(@Observes ShutdownEvent event) {
        results.close();
    }

    /** Whether answers reach us. */
    boolean isReading() {
        return results.isReading();
    }

    /** Sends a request; its id. */
    String ask(byte[] picture, Asked.Words words) {
        String id = "studio-" + UUID.randomUUID();
        return switch (Asked.of(id, picture, words, Instant.now().plus(PATIENCE))) {
            case Asked.Fine(AgingRequest request) -> send(request);
            case Asked.Wrong wrong -> throw Problem.unprocessable(wrong.failure());
        };
    }

    private String send(AgingRequest request) {
        if (!results.isReading()) {
            throw Problem.notNow(Problem.KAFKA_AWAY);
        }
        requests.begin(request.id());
        outbox.send(Topics.AGING_REQUESTS, request.toMessage());
        return request.id();
    }

    Optional<KeptRequest> find(String id) {
        return requests.find(id);
    }

    void forget(String id) {
        if (requests.forget(id)) {
            outbox.send(Topics.AGING_CANCELLATIONS, new AgingCancellation(id).toMessage());
        }
    }
}
