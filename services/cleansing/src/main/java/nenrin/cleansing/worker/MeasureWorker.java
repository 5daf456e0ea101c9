package nenrin.cleansing.worker;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import nenrin.cleansing.measuring.MeasuredFace;
import nenrin.cleansing.measuring.MeasuringCrew;
import nenrin.events.DeadLetter;
import nenrin.events.FaceCrop;
import nenrin.events.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Measures every picture on {@code faces.raw}. The work is done before the transaction begins, so that the transaction is open for
 * milliseconds only; it holds the measures, the crops, the dead letters and the offsets, so that all of them count or none.
 */
@ApplicationScoped
class MeasureWorker {
    private final MeasuringCrew crew;
    private final ExactlyOnce exactlyOnce;

    MeasureWorker(MeasuringCrew crew, ExactlyOnce exactlyOnce) {
        this.crew = crew;
        this.exactlyOnce = exactlyOnce;
    }

    @Incoming(ExactlyOnce.INCOMING)
    @Blocking
    Uni<Void> measure(KafkaRecordBatch<byte[], byte[]> records) {
        IncomingKafkaRecordBatchMetadata<byte[], byte[]> polled = records.getMetadata(
                        IncomingKafkaRecordBatchMetadata.class)
                .map(MeasureWorker::ofBytes)
                .orElseThrow();
        ConsumerRecords<byte[], byte[]> raw = polled.getRecords();
        return exactlyOnce.answer(raw, () -> answers(Batch.of(raw)));
    }

    private List<OutgoingRecord> answers(Batch batch) {
        Stream<OutgoingRecord> measured =
                crew.measure(batch.pictures()).values().stream().flatMap(MeasureWorker::records);
        Stream<OutgoingRecord> letters = batch.letters().stream().map(MeasureWorker::record);
        return Stream.concat(measured, letters).toList();
    }

    @SuppressWarnings("unchecked") // the channel's deserializers make bytes
    private static IncomingKafkaRecordBatchMetadata<byte[], byte[]> ofBytes(
            IncomingKafkaRecordBatchMetadata<?, ?> any) {
        return (IncomingKafkaRecordBatchMetadata<byte[], byte[]>) any;
    }

    private static Stream<OutgoingRecord> records(MeasuredFace face) {
        return Stream.concat(
                face.crop().map(FaceCrop::toMessage).map(crop -> new OutgoingRecord(Topics.FACES_CROPS, crop)).stream(),
                Stream.of(new OutgoingRecord(
                        Topics.FACES_MEASURED, face.measures().toMessage())));
    }

    private static OutgoingRecord record(DeadLetter letter) {
        return new OutgoingRecord(Topics.DEAD_LETTERS, letter.toMessage());
    }
}
