package nenrin.studio.aging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nenrin.events.AgingResult;
import nenrin.events.Message;
import nenrin.events.Reading;

/** The requests that were made here lately: so many at most, and so many bytes of their answers. The oldest go first. Safe for use by many threads. */
public final class KeptRequests {
    private final int mostRequests;
    private final long mostBytes;
    private final Map<String, KeptRequest> requests = new LinkedHashMap<>();

    /** Keeps this much. */
    public KeptRequests(int mostRequests, long mostBytes) {
        this.mostRequests = mostRequests;
        this.mostBytes = mostBytes;
    }

    /** Begins to keep what comes of a request. */
    public synchronized KeptRequest begin(String id) {
        KeptRequest request = new KeptRequest(id);
        requests.put(id, request);
        while (requests.size() > mostRequests) {
            dropOldest();
        }
        return request;
    }

    /** A request that is kept. */
    public synchronized Optional<KeptRequest> find(String id) {
        return Optional.ofNullable(requests.get(id));
    }

    /** Forgets a request and its pictures; whether there was one. */
    public synchronized boolean forget(String id) {
        KeptRequest request = requests.remove(id);
        if (request != null) {
            request.forget();
        }
        return request != null;
    }

    /** Reads a record of {@code aging.results}; those that answer other clients are passed over. */
    public void accept(Message message) {
        String key = message.key();
        if (key != null && find(key).isPresent()) {
            if (AgingResult.read(message) instanceof Reading.Read<? extends AgingResult>(AgingResult answer)) {
                add(answer);
            }
        }
    }

    private synchronized void add(AgingResult answer) {
        KeptRequest request = requests.get(answer.requestId());
        if (request != null) {
            request.add(answer);
            while (requests.size() > 1 && bytes() > mostBytes) {
                dropOldest();
            }
        }
    }

    private long bytes() {
        return requests.values().stream().mapToLong(KeptRequest::bytes).sum();
    }

    private void dropOldest() {
        forget(requests.keySet().iterator().next());
    }
}
