package nenrin.cleansing.duplicates;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a face knows of others that show the same photo. Each tells the others of itself, so that what is known of a face is what it said
 * last, in whatever order they came.
 *
 * @param self what it last told of itself; null if nothing
 * @param told whom it told
 * @param heard what others told, by face id
 */
public record Lookalikes(@Nullable Lookalike self, SortedSet<String> told, SortedMap<String, Lookalike> heard) {
    /** Of a face that knows no other. */
    public static final Lookalikes NONE = new Lookalikes(null, new TreeSet<>(), new TreeMap<>());

    /** So many others are known of; of a photo with more copies the first by face id. */
    private static final int MOST = 200;

    /** The same with another to tell. */
    public Lookalikes telling(String faceId) {
        return new Lookalikes(self, with(told, faceId), heard);
    }

    /** The same with what another told, if both do show the same photo. */
    public Lookalikes hearing(Lookalike other) {
        SortedMap<String, Lookalike> more = new TreeMap<>(heard);
        if (self != null && self.fingerprint().isNear(other.fingerprint())) {
            more.put(other.faceId(), other);
        } else {
            more.remove(other.faceId());
        }
        if (more.size() > MOST) {
            more.remove(more.lastKey());
        }
        return new Lookalikes(self, told, more);
    }

    /** The same without one that is gone. */
    public Lookalikes without(String faceId) {
        SortedSet<String> stillTold = new TreeSet<>(told);
        stillTold.remove(faceId);
        SortedMap<String, Lookalike> still = new TreeMap<>(heard);
        still.remove(faceId);
        return new Lookalikes(self, stillTold, still);
    }

    /** The same after telling something else of itself. A face that looks otherwise begins anew: the index introduces it again. */
    public Lookalikes being(@Nullable Lookalike other) {
        if (other != null && self != null && other.fingerprint().equals(self.fingerprint())) {
            return new Lookalikes(other, told, heard);
        }
        return new Lookalikes(other, new TreeSet<>(), new TreeMap<>());
    }

    /** The face and all that are known to show the same and may be used, the best first. */
    List<Lookalike> usable() {
        Stream<Lookalike> all = Stream.concat(Stream.ofNullable(self), heard.values().stream());
        return all.filter(one -> one.label() != null)
                .sorted(Lookalike.BEST_FIRST)
                .toList();
    }

    private static SortedSet<String> with(Collection<String> some, String one) {
        SortedSet<String> more = new TreeSet<>(some);
        more.add(one);
        return more;
    }

    /** The face ids of those that show the same, ascending. */
    public Set<String> ids() {
        return heard.keySet();
    }
}
