package nenrin.aging.kafka;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nenrin.events.AgedPicture;
import nenrin.events.AgingCancellation;
import nenrin.events.AgingRequest;
import nenrin.events.Box;
import nenrin.events.Message;
import nenrin.events.ResultForm;
import nenrin.events.TargetAge;
import nenrin.events.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Records of {@code aging.requests} as Kafka hands them over; all in partition 0. */
final class Requests {
    private Requests() {}

    static ConsumerRecord<String, byte[]> proper(long offset, String id) {
        return record(offset, message(id));
    }

    /** With one header replaced. */
    static ConsumerRecord<String, byte[]> with(long offset, String id, String header, String value) {
        ConsumerRecord<String, byte[]> record = proper(offset, id);
        record.headers().remove(header).add(header, value.getBytes(StandardCharsets.UTF_8));
        return record;
    }

    /** A record of {@code aging.cancellations}. */
    static ConsumerRecord<String, byte[]> cancellation(String id) {
        return record(0, new AgingCancellation(id).toMessage());
    }

    /** One of the results of a request. */
    static AgedPicture result(String id, int index, int count) {
        return new AgedPicture(
                id,
                index,
                count,
                60,
                ResultForm.PICTURES,
                1,
                40.1,
                58.2,
                0.97,
                new Box(1, 2, 30, 40),
                "residual",
                "0123456789ab",
                "cpu",
                List.of(),
                "image/png",
                new byte[] {1, 2, 3});
    }

    private static Message message(String id) {
        return new AgingRequest(
                        id, "image/png", new byte[] {1}, List.of(new TargetAge.Absolute(60)), null, null, false, null)
                .toMessage();
    }

    private static ConsumerRecord<String, byte[]> record(long offset, Message message) {
        var record = new ConsumerRecord<>(Topics.AGING_REQUESTS, 0, offset, message.key(), message.value());
        message.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
