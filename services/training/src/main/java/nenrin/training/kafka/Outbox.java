package nenrin.training.kafka;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import nenrin.events.DeadLetter;
import nenrin.events.Message;
import nenrin.events.PublishedModel;
import nenrin.events.Topics;
import nenrin.events.TrainingNews;
import nenrin.training.jobs.Posting;
import nenrin.training.running.Publisher;
import org.eclipse.microprofile.reactive.messaging.Channel;

/** Writes records of all kinds through one producer, so that those of a job keep their order. */
@ApplicationScoped
public class Outbox implements Publisher {
    private static final Logger LOG = System.getLogger(Outbox.class.getName());
    /** Longer than the producer tries by itself. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final MutinyEmitter<byte[]> emitter;

    Outbox(@Channel("records") MutinyEmitter<byte[]> emitter) {
        this.emitter = emitter;
    }

    @Override
    public void pass(TrainingNews news) {
        send(Topics.TRAINING_PROGRESS, news.toMessage())
                .subscribe()
                .with(done -> {}, e -> LOG.log(Level.WARNING, "Figures of a job are lost: {0}", e.getMessage()));
    }

    @Override
    public void tell(TrainingNews news) {
        await(send(Topics.TRAINING_PROGRESS, news.toMessage()));
    }

    @Override
    public void publish(PublishedModel model) {
        await(send(Topics.MODELS, model.toMessage()));
    }

    /** Puts what can't be read where people look for it. */
    public void bury(Posting.Garbage garbage) {
        DeadLetter letter = new DeadLetter(
                garbage.message(),
                Topics.TRAINING_JOBS,
                garbage.origin().partition(),
                garbage.origin().offset(),
                garbage.reason());
        await(send(Topics.DEAD_LETTERS, letter.toMessage()));
    }

    private static void await(Uni<Void> sent) {
        try {
            sent.await().atMost(PATIENCE);
        } catch (RuntimeException e) {
            throw new NotWritten(e);
        }
    }

    private Uni<Void> send(String topic, Message message) {
        var metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(topic)
                .withKey(message.key())
                .withHeaders(Records.headers(message))
                .build();
        return emitter.sendMessage(org.eclipse.microprofile.reactive.messaging.Message.of(message.value())
                .addMetadata(metadata));
    }
}
