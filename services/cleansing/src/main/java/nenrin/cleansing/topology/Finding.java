package nenrin.cleansing.topology;

import java.util.Objects;
import java.util.TreeSet;
import nenrin.cleansing.deciding.Fact;
import nenrin.cleansing.duplicates.Sign;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The index of duplicates: under each band the faces that have it. Who signs is held against those, and introduced to whoever shows the
 * same photo. A pair is found whichever of the two comes first.
 */
final class Finding extends ContextualProcessor<String, Sign, String, Fact> {
    private @Nullable KeyValueStore<String, Sign> index;

    @Override
    public void init(ProcessorContext<String, Fact> context) {
        super.init(context);
        index = context.getStateStore(DecidingTopology.DUPLICATES);
    }

    @Override
    public void process(Record<String, Sign> record) {
        Sign sign = record.value();
        KeyValueStore<String, Sign> signs = Objects.requireNonNull(index);
        if (sign.gone()) {
            signs.delete(sign.place());
            return;
        }
        signs.put(sign.place(), sign);
        for (String other : samePhoto(signs, sign)) {
            context().forward(new Record<>(other, new Fact.Met(sign.faceId()), record.timestamp()));
            context().forward(new Record<>(sign.faceId(), new Fact.Met(other), record.timestamp()));
        }
    }

    private static Iterable<String> samePhoto(KeyValueStore<String, Sign> signs, Sign sign) {
        TreeSet<String> same = new TreeSet<>();
        try (KeyValueIterator<String, Sign> band = signs.range(sign.band() + "/", sign.band() + "0")) { // 0 follows /
            band.forEachRemaining(entry -> {
                if (entry.value.isOfSamePhotoAs(sign)) {
                    same.add(entry.value.faceId());
                }
            });
        }
        return same;
    }
}
