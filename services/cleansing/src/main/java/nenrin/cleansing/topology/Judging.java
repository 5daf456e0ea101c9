package nenrin.cleansing.topology;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nenrin.cleansing.deciding.Deciding;
import nenrin.cleansing.deciding.FaceFile;
import nenrin.cleansing.deciding.Fact;
import nenrin.events.CleanFace;
import nenrin.events.Ids;
import nenrin.events.Message;
import nenrin.events.Topics;
import nenrin.events.Verdict;
import nenrin.imaging.decoding.PictureFormat;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.TimestampedKeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;
import org.jspecify.annotations.Nullable;

/** Adds each fact to the face's file, judges it anew and says what has changed: the verdict, what training gets, what must go. */
final class Judging extends ContextualProcessor<String, Fact, String, Said> {
    private final Deciding deciding;
    private final boolean rejudges;
    private @Nullable KeyValueStore<String, FaceFile> files;
    private @Nullable TimestampedKeyValueStore<String, byte[]> crops;

    /** @param rejudges whether it goes through all files after a start under another policy; one of those that share the files does */
    Judging(Deciding deciding, boolean rejudges) {
        this.deciding = deciding;
        this.rejudges = rejudges;
    }

    @Override
    public void init(ProcessorContext<String, Said> context) {
        super.init(context);
        files = context.getStateStore(DecidingTopology.FILES);
        crops = context.getStateStore(DecidingTopology.CROPS);
        if (rejudges) {
            new Rejudging(deciding, Objects.requireNonNull(files), this::process).schedule(context);
        }
    }

    @Override
    public void process(Record<String, Fact> record) {
        String faceId = record.key();
        KeyValueStore<String, FaceFile> store = Objects.requireNonNull(files);
        FaceFile before = Optional.ofNullable(store.get(faceId)).orElse(FaceFile.EMPTY);
        FaceFile learnt = before.with(record.value()).introduced(deciding);
        Verdict verdict = learnt.judged(deciding);
        Optional<CleanFace> clean = clean(verdict, faceId);
        FaceFile after = learnt.saying(verdict, clean.map(Judging::fingerprint).orElse(null));
        forget(record, after);
        new Introductions(faceId, (to, said) -> context().forward(new Record<>(to, said, record.timestamp())))
                .say(before.lookalikes(), after.lookalikes(), record.value());
        if (!after.equals(before)) {
            store.put(faceId, after);
            sayVerdict(record, before, after);
            sayClean(record, before, after, clean);
        }
    }

    private void sayVerdict(Record<String, Fact> record, FaceFile before, FaceFile after) {
        Verdict verdict = after.verdict();
        if (!Objects.equals(before.verdict(), verdict)) {
            send(
                    record,
                    Topics.FACES_VERDICTS,
                    verdict == null ? Message.tombstone(record.key()) : verdict.toMessage());
        }
    }

    private void sayClean(Record<String, Fact> record, FaceFile before, FaceFile after, Optional<CleanFace> clean) {
        if (!Objects.equals(before.clean(), after.clean())) {
            send(
                    record,
                    Topics.FACES_CLEAN,
                    clean.map(CleanFace::toMessage).orElseGet(() -> Message.tombstone(record.key())));
        }
    }

    /** Takes what is known of an erased face out of the compacted topics, also what was still on its way when it was erased. */
    private void forget(Record<String, Fact> record, FaceFile after) {
        if (!after.erased()) {
            return;
        }
        switch (record.value()) {
            case Fact.Erased erasure -> {
                remove(record, Topics.FACES_MEASURED);
                remove(record, Topics.FACES_CROPS);
                remove(record, Topics.FACES_REVIEWS);
            }
            case Fact.Measured late -> remove(record, Topics.FACES_MEASURED);
            case Fact.Reviewed late -> remove(record, Topics.FACES_REVIEWS);
            case Fact.CropChanged late -> {
                if (crop(record.key()) != null) {
                    remove(record, Topics.FACES_CROPS);
                }
            }
            case Fact.Claimed passedOver -> {}
            case Fact.PolicyChanged itself -> {}
            case Fact.MeasuresGone itself -> {}
            case Fact.ReviewWithdrawn itself -> {}
            case Fact.ErasureLifted lifted -> {}
            case Fact.Met itself -> {}
            case Fact.Told itself -> {}
            case Fact.Left itself -> {}
        }
    }

    private void remove(Record<String, Fact> cause, String topic) {
        send(cause, topic, Message.tombstone(cause.key()));
    }

    private Optional<CleanFace> clean(@Nullable Verdict verdict, String faceId) {
        byte[] crop = verdict instanceof Verdict.Kept ? crop(faceId) : null;
        if (crop == null || !(verdict instanceof Verdict.Kept kept)) {
            return Optional.empty();
        }
        return PictureFormat.of(crop)
                .map(format ->
                        new CleanFace(faceId, cluster(kept), kept.age(), kept.gender(), format.contentType(), crop));
    }

    /** The first by face id of all that show the same photo: so it stays the same whichever of them is the best. */
    private static String cluster(Verdict.Kept kept) {
        return Stream.concat(Stream.of(kept.faceId()), kept.duplicates().stream())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private byte @Nullable [] crop(String faceId) {
        ValueAndTimestamp<byte[]> crop = Objects.requireNonNull(crops).get(faceId);
        return crop == null ? null : crop.value();
    }

    private static String fingerprint(CleanFace face) {
        return face.cluster() + " " + face.age() + " " + face.gender().wire() + " " + Ids.sha256(face.picture());
    }

    private void send(Record<String, Fact> cause, String topic, Message message) {
        context().forward(new Record<>(cause.key(), new Outgoing(topic, message), cause.timestamp()));
    }
}
