package nenrin.training.faces;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nenrin.events.CleanFace;

/** A compacted topic of one partition, in memory; read record by record. */
final class FakeTopic implements FaceTopic {
    private final List<Optional<Entry>> log = new ArrayList<>();
    private String id = "one";
    int recordsRead;
    int breaksAfter = Integer.MAX_VALUE;

    private record Entry(String key, Optional<CleanFace> face) {}

    void write(CleanFace face) {
        log.add(Optional.of(new Entry(face.faceId(), Optional.of(face))));
    }

    void remove(String face) {
        log.add(Optional.of(new Entry(face, Optional.empty())));
    }

    /** The face and its tombstone are long gone. */
    void compactAway(String face) {
        log.replaceAll(entry -> entry.filter(one -> !one.key().equals(face)));
    }

    void beginAgain(String newId) {
        log.clear();
        id = newId;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void read(Map<Integer, Long> positions, Taker taker) {
        int from = positions.getOrDefault(0, 0L).intValue();
        for (int i = from; i < log.size(); i++) {
            if (i - from >= breaksAfter) {
                throw new Unread(new IllegalStateException("as asked"));
            }
            Optional<Entry> entry = log.get(i);
            recordsRead += entry.isPresent() ? 1 : 0;
            taker.take(entry.map(one -> Map.of(one.key(), one.face())).orElse(Map.of()), Map.of(0, i + 1L));
        }
    }
}
