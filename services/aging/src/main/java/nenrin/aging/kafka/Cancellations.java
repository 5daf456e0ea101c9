package nenrin.aging.kafka;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nenrin.events.AgingCancellation;
import nenrin.events.Reading.Read;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The requests that nobody waits for any more, by their ids. They come over a topic of their own, so a cancellation overtakes whatever waits
 * before its request. The latest are kept, some hundred bytes each. Any thread.
 */
public final class Cancellations implements Consumer<ConsumerRecord<String, byte[]>> {
    private static final int MOST = 100_000;

    private final Set<String> ids = Collections.synchronizedSet(Collections.newSetFromMap(new Latest()));

    @Override
    public void accept(ConsumerRecord<String, byte[]> record) {
        if (AgingCancellation.read(KafkaMessages.message(record))
                instanceof Read<AgingCancellation>(AgingCancellation cancellation)) {
            ids.add(cancellation.requestId());
        }
    }

    boolean contains(String requestId) {
        return ids.contains(requestId);
    }

    private static final class Latest extends LinkedHashMap<String, Boolean> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    }
}
