package nenrin.client;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import nenrin.events.AgedPicture;
import nenrin.events.AgingCancellation;
import nenrin.events.AgingRequest;
import nenrin.events.Message;
import nenrin.events.TargetAge;
import nenrin.events.TargetAges;
import nenrin.events.Topics;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;

/**
 * Asks Nenrin's aging workers for faces at other ages.
 *
 * <pre>{@code
 * try (Aging aging = Aging.connect("localhost:9092")) {
 *     aging.age(Files.readAllBytes(photo), "25,60").subscribe(subscriber);
 *     …
 * }
 * }</pre>
 *
 * A request is sent when somebody subscribes. The subscriber gets each picture as it is made, then {@code onComplete}; or {@code onError}:
 * with {@link AgingRefused} where a worker says why not, else with what Kafka failed with. Who cancels the subscription cancels the request.
 * A broker or worker that is away is waited for: a request that shall not wait says when it {@linkplain AgingRequest#expires expires}, which
 * a worker then tells. Any number of threads may use one.
 */
public final class Aging implements AutoCloseable {
    private final Producer<String, byte[]> producer;
    private final Results results;

    Aging(Producer<String, byte[]> producer, Consumer<String, byte[]> consumer) {
        this.producer = producer;
        this.results = new Results(consumer);
    }

    /**
     * Connects; back once results can be seen.
     *
     * @param bootstrapServers {@code host:port} of brokers, separated by commas
     * @throws org.apache.kafka.common.KafkaException if no broker answers within a minute
     */
    public static Aging connect(String bootstrapServers) {
        Producer<String, byte[]> producer = KafkaClients.producer(bootstrapServers);
        try {
            Aging aging = new Aging(producer, KafkaClients.atTheEndOf(Topics.AGING_RESULTS, bootstrapServers));
            aging.begin();
            return aging;
        } catch (RuntimeException | Error unreachable) {
            producer.close();
            throw unreachable;
        }
    }

    void begin() {
        Thread.ofPlatform().daemon().name("nenrin-results").start(results);
    }

    /**
     * The largest face of a photo at other ages. Each subscription is a request of its own.
     *
     * @param photo a JPEG, PNG or WebP file of at most 8 MB
     * @param ages such as {@code 25,60}, or from how old the face looks, {@code +10,-5}
     * @throws IllegalArgumentException if the ages are none
     */
    public Publisher<AgedPicture> age(byte[] photo, String ages) {
        List<TargetAge> targets = switch (TargetAges.parse(ages)) {
            case TargetAges.Parsed parsed -> parsed.ages();
            case TargetAges.Malformed malformed ->
                throw new IllegalArgumentException(malformed.failure().sentence());
        };
        return subscriber -> ask(
                new AgingRequest(
                        UUID.randomUUID().toString(),
                        "application/octet-stream",
                        photo,
                        targets,
                        null,
                        null,
                        false,
                        null),
                subscriber);
    }

    /** What a request asks for, which can say all there is to say. Its id is to be a new one; it can be subscribed to once. */
    public Publisher<AgedPicture> age(AgingRequest request) {
        return subscriber -> ask(request, subscriber);
    }

    private void ask(AgingRequest request, Subscriber<? super AgedPicture> subscriber) {
        Answer answer = new Answer(subscriber, () -> {
            results.forget(request.id());
            send(Topics.AGING_CANCELLATIONS, new AgingCancellation(request.id()).toMessage(), failure -> {});
        });
        results.expect(request.id(), answer);
        send(Topics.AGING_REQUESTS, request.toMessage(), failure -> {
            results.forget(request.id());
            answer.fail(failure);
        });
    }

    private void send(String topic, Message message, java.util.function.Consumer<Exception> failed) {
        var unused = producer.send(KafkaMessages.record(topic, message), (metadata, failure) -> {
            if (failure != null) {
                failed.accept(failure);
            }
        });
    }

    /** Sends what was asked for and ends; whose answers are not all there gets {@code onError}. */
    @Override
    public void close() {
        producer.close();
        results.close();
    }
}
