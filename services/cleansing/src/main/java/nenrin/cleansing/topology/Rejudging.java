package nenrin.cleansing.topology;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nenrin.cleansing.deciding.Deciding;
import nenrin.cleansing.deciding.FaceFile;
import nenrin.cleansing.deciding.Fact;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * After a start under another policy goes through all files and has those judged anew that were judged by other rules, some hundred at a
 * time, so that what comes in meanwhile does not wait. No picture is decoded: measures and crops are all there.
 */
final class Rejudging {
    private static final Duration BETWEEN = Duration.ofMillis(20);
    private static final int AT_ONCE = 200;

    private final Deciding deciding;
    private final KeyValueStore<String, FaceFile> files;
    private final Consumer<Record<String, Fact>> judge;
    private @Nullable Cancellable schedule;
    private String next = "";

    Rejudging(Deciding deciding, KeyValueStore<String, FaceFile> files, Consumer<Record<String, Fact>> judge) {
        this.deciding = deciding;
        this.files = files;
        this.judge = judge;
    }

    void schedule(ProcessorContext<?, ?> context) {
        schedule = context.schedule(BETWEEN, PunctuationType.WALL_CLOCK_TIME, this::some);
    }

    private void some(long now) {
        List<String> otherwise = otherwise();
        otherwise.forEach(faceId -> judge.accept(new Record<>(faceId, new Fact.PolicyChanged(), now)));
    }

    /** The next ones that were judged otherwise; after the last file it stops itself. */
    private List<String> otherwise() {
        List<String> otherwise = new ArrayList<>();
        int looked = 0;
        try (KeyValueIterator<String, FaceFile> rest = files.range(next, null)) {
            while (rest.hasNext() && looked++ < AT_ONCE) {
                KeyValue<String, FaceFile> file = rest.next();
                next = file.key + "\0";
                if (file.value.isJudgedOtherwise(deciding)) {
                    otherwise.add(file.key);
                }
            }
            if (!rest.hasNext()) {
                Objects.requireNonNull(schedule).cancel();
            }
        }
        return otherwise;
    }
}
