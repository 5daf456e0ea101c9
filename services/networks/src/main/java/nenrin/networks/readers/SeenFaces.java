package nenrin.networks.readers;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;

/**
 * The faces that a reader learnt from, by the first eight bytes of their ids: enough to tell 10,000 faces from all others (of 64 bits, so
 * that two ids agree by chance next to never), and nothing can be made of them again.
 */
public final class SeenFaces {
    private final long[] sorted;

    private SeenFaces(long[] sorted) {
        this.sorted = sorted;
    }

    /** Of face ids: SHA-256 of a picture's bytes. */
    public static SeenFaces of(Collection<byte[]> ids) {
        return new SeenFaces(ids.stream().mapToLong(SeenFaces::start).sorted().toArray());
    }

    /** As {@link #toBytes} wrote it; a rest of under eight bytes is left out. */
    public static SeenFaces read(byte[] file) {
        long[] starts = new long[file.length / Long.BYTES];
        ByteBuffer.wrap(file).asLongBuffer().get(starts);
        Arrays.sort(starts);
        return new SeenFaces(starts);
    }

    /** Eight bytes a face, sorted. */
    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(sorted.length * Long.BYTES);
        bytes.asLongBuffer().put(sorted);
        return bytes.array();
    }

    /** Whether a face is among them; {@code id} is a face id in hex. */
    public boolean has(String id) {
        return Arrays.binarySearch(sorted, start(HexFormat.of().parseHex(id))) >= 0;
    }

    /** How many there are. */
    public int count() {
        return sorted.length;
    }

    private static long start(byte[] id) {
        return ByteBuffer.wrap(id).getLong();
    }
}
