package nenrin.studio.flow;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import nenrin.kafka.BrokerView;
import nenrin.kafka.Unanswered;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Looks at the broker every two seconds while somebody watches, once for all who do. */
@ApplicationScoped
public class FlowWatch {
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final String kafka;
    private final Multi<FlowView> views;
    private @Nullable BrokerView broker;
    private FlowView.@Nullable Look before;

    FlowWatch(@ConfigProperty(name = "kafka.bootstrap.servers") String kafka) {
        this.kafka = kafka;
        this.views = Multi.createFrom()
                .ticks()
                .every(EVERY)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(tick -> look())
                .broadcast()
                .withCancellationAfterLastSubscriberDeparture()
                .toAllSubscribers();
    }

    /** The pipeline as it is, from now on. */
    public Multi<FlowView> views() {
        return views;
    }

    private synchronized FlowView look() {
        Instant now = Instant.now();
        try {
            FlowView.Look look = look(now, broker());
            FlowView view = FlowView.of(look, before);
            before = look;
            return view;
        } catch (Unanswered | KafkaException e) {
            return FlowView.away(now);
        }
    }

    private static FlowView.Look look(Instant now, BrokerView broker) {
        BrokerView.Offsets offsets = broker.offsets();
        return new FlowView.Look(now, offsets, broker.lags(offsets), broker.members());
    }

    private BrokerView broker() {
        BrokerView open = broker == null ? new BrokerView(kafka) : broker;
        broker = open;
        return open;
    }

    synchronized void stop(@Observes ShutdownEvent event) {
        if (broker != null) {
            broker.close();
        }
    }
}
