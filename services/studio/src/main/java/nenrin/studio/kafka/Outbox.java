package nenrin.studio.kafka;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nenrin.events.Message;
import nenrin.kafka.Sender;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes records; each is there when {@link #send} is back. */
@ApplicationScoped
public class Outbox {
    private final Sender sender;

    Outbox(@ConfigProperty(name = "kafka.bootstrap.servers") String kafka) {
        sender = new Sender(kafka);
    }

    /**
     * Writes one record.
     *
     * @throws nenrin.kafka.Unanswered where no broker takes it
     */
    public void send(String topic, Message message) {
        sender.send(topic, message);
    }

    void stop(@Observes ShutdownEvent event) {
        sender.close();
    }
}
