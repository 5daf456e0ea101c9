package nenrin.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import nenrin.events.AgedPicture;
import nenrin.events.AgingFailed;
import nenrin.events.AgingRequest;
import nenrin.events.AgingResult;
import nenrin.events.Box;
import nenrin.events.Failure;
import nenrin.events.Message;
import nenrin.events.Reading.Read;
import nenrin.events.ResultForm;
import nenrin.events.TargetAge;
import nenrin.events.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgingTest {
    private static final TopicPartition PARTITION = new TopicPartition(Topics.AGING_RESULTS, 0);
    private static final byte[] PHOTO = {1, 2, 3};

    private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(Cluster.empty(), true, null, new StringSerializer(), new ByteArraySerializer());
    private final Aging aging = new Aging(producer, consumer);
    private final Collector collector = new Collector();
    private long offset;

    @BeforeEach
    void begin() {
        consumer.assign(List.of(PARTITION));
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        aging.begin();
    }

    @AfterEach
    void end() {
        aging.close();
    }

    @Test
    void nothingIsAskedForBeforeSomebodySubscribes() {
        Flow.Publisher<AgedPicture> publisher = aging.age(PHOTO, "25,+10");
        assertThat(producer.history()).isEmpty();
        publisher.subscribe(collector);
        Message sent = message(producer.history().getFirst());
        assertThat(AgingRequest.read(sent)).isInstanceOfSatisfying(Read.class, read -> {
            AgingRequest request = (AgingRequest) read.value();
            assertThat(request.targets()).containsExactly(new TargetAge.Absolute(25), new TargetAge.Relative(10));
            assertThat(request.picture()).isEqualTo(PHOTO);
        });
    }

    @Test
    void eachPictureComesAndTheLastIsTheEnd() throws Exception {
        aging.age(PHOTO, "25,60").subscribe(collector);
        answer(picture("somebody-else", 0));
        answer(picture(asked(), 0));
        answer(picture(asked(), 1));
        assertThat(collector.pictures()).extracting(AgedPicture::index).containsExactly(0, 1);
    }

    @Test
    void aRefusalIsAnErrorWithItsCode() {
        aging.age(PHOTO, "25,60").subscribe(collector);
        answer(new AgingFailed(asked(), new Failure("no-face", "No whole face was found.")));
        assertThatThrownBy(collector::pictures).cause().isInstanceOfSatisfying(AgingRefused.class, refused -> {
            assertThat(refused.code()).isEqualTo("no-face");
            assertThat(refused).hasMessage("No whole face was found.");
        });
    }

    @Test
    void whoCancelsTheSubscriptionCancelsTheRequest() {
        aging.age(PHOTO, "25,60").subscribe(collector);
        collector.cancel();
        ProducerRecord<String, byte[]> cancellation = producer.history().get(1);
        assertThat(cancellation.topic()).isEqualTo(Topics.AGING_CANCELLATIONS);
        assertThat(cancellation.key()).isEqualTo(asked());
    }

    @Test
    void whatKafkaFailsWithIsToldToo() {
        producer.sendException = new KafkaException("no");
        assertThatThrownBy(() -> aging.age(PHOTO, "25").subscribe(collector)).isInstanceOf(KafkaException.class);
    }

    @Test
    void whoStillWaitsWhenTheClientIsClosedIsToldSo() {
        aging.age(PHOTO, "25,60").subscribe(collector);
        aging.close();
        assertThatThrownBy(collector::pictures).hasMessageContaining("closed");
    }

    @Test
    void agesThatAreNoneAreRefusedAtOnce() {
        assertThatThrownBy(() -> aging.age(PHOTO, "young"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("young");
    }

    private String asked() {
        return producer.history().getFirst().key();
    }

    private void answer(AgingResult result) {
        Message message = result.toMessage();
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>(PARTITION.topic(), 0, offset++, message.key(), message.value());
        KafkaMessages.record("any", message).headers().forEach(record.headers()::add);
        consumer.addRecord(record);
    }

    private static Message message(ProducerRecord<String, byte[]> sent) {
        ConsumerRecord<String, byte[]> came = new ConsumerRecord<>(sent.topic(), 0, 0, sent.key(), sent.value());
        sent.headers().forEach(came.headers()::add);
        return KafkaMessages.message(came);
    }

    private static AgedPicture picture(String id, int index) {
        return new AgedPicture(
                id,
                index,
                2,
                60,
                ResultForm.PICTURES,
                1,
                40,
                58,
                0.9,
                new Box(1, 2, 3, 4),
                "residual",
                "v",
                "cpu",
                List.of(),
                "image/png",
                PHOTO);
    }

    private static final class Collector implements Flow.Subscriber<AgedPicture> {
        private final List<AgedPicture> pictures = new ArrayList<>();
        private final CompletableFuture<List<AgedPicture>> all = new CompletableFuture<>();
        private final CompletableFuture<Flow.Subscription> subscribed = new CompletableFuture<>();

        List<AgedPicture> pictures() throws Exception {
            return all.get(1, TimeUnit.MINUTES);
        }

        void cancel() {
            subscribed.join().cancel();
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
            subscribed.complete(subscription);
        }

        @Override
        public void onNext(AgedPicture picture) {
            pictures.add(picture);
        }

        @Override
        public void onError(Throwable failure) {
            all.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            all.complete(pictures);
        }
    }
}
