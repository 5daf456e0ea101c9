package nenrin.cleansing.worker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nenrin.cleansing.topology.KafkaHeaders;
import nenrin.events.Claim;
import nenrin.events.DeadLetter;
import nenrin.events.Message;
import nenrin.events.Reading;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Raw records, read.
 *
 * @param pictures the bytes of each face, once, however often it was claimed
 * @param letters what could not be read
 */
record Batch(Map<String, byte[]> pictures, List<DeadLetter> letters) {

    static Batch of(Iterable<ConsumerRecord<byte[], byte[]>> records) {
        Batch batch = new Batch(new LinkedHashMap<>(), new ArrayList<>());
        records.forEach(batch::add);
        return batch;
    }

    private void add(ConsumerRecord<byte[], byte[]> record) {
        Message message = KafkaHeaders.message(record.key(), record.headers(), record.value());
        switch (Claim.read(message)) {
            case Reading.Read<Claim>(Claim claim) -> pictures.put(claim.faceId(), claim.picture());
            case Reading.Refused<Claim>(String id, var failure) -> add(record, message, failure.sentence());
            case Reading.Unreadable<Claim>(String reason) -> add(record, message, reason);
        }
    }

    private void add(ConsumerRecord<byte[], byte[]> record, Message message, String reason) {
        letters.add(new DeadLetter(message, record.topic(), record.partition(), record.offset(), reason));
    }
}
