package nenrin.cleansing.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import nenrin.events.FaceCrop;
import nenrin.events.FaceMeasured;
import nenrin.events.Message;
import nenrin.events.Reading;
import nenrin.events.Topics;
import nenrin.events.Verdict;
import nenrin.kafka.Tail;

/** What a broker's topics say of faces now. */
record JudgedFaces(String kafka) {
    /** Every face that was measured and judged, by ascending id. */
    List<JudgedFace> all() {
        Map<String, FaceMeasured> measured = last(Topics.FACES_MEASURED, FaceMeasured::read);
        List<JudgedFace> faces = new ArrayList<>();
        last(Topics.FACES_VERDICTS, Verdict::read).forEach((faceId, verdict) -> {
            FaceMeasured measures = measured.get(faceId);
            if (measures != null) {
                faces.add(new JudgedFace(measures, verdict));
            }
        });
        return faces;
    }

    /** The crops of some faces; those of all would not fit in memory. */
    Map<String, byte[]> crops(Set<String> wanted) {
        Map<String, byte[]> crops = new HashMap<>();
        Tail.each(kafka, Topics.FACES_CROPS, message -> {
            if (message.key() != null && wanted.contains(message.key())) {
                put(message, FaceCrop::read, crop -> crops.put(crop.faceId(), crop.picture()));
                if (message.isTombstone()) {
                    crops.remove(message.key());
                }
            }
        });
        return crops;
    }

    /** What was said last of each face. */
    private <T> Map<String, T> last(String topic, Function<Message, Reading<T>> read) {
        Map<String, T> last = new TreeMap<>();
        Tail.each(kafka, topic, message -> {
            String faceId = message.key();
            if (faceId != null) {
                last.remove(faceId);
                put(message, read, value -> last.put(faceId, value));
            }
        });
        return last;
    }

    private static <T> void put(Message message, Function<Message, Reading<T>> read, Consumer<T> put) {
        if (!message.isTombstone() && read.apply(message) instanceof Reading.Read<T>(T value)) {
            put.accept(value);
        }
    }
}
