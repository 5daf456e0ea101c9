package nenrin.ingest.entries;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Passes bytes on, counts them, and remembers the first few and the last few. Another thread may ask for the count. */
public final class WatchedStream extends FilterInputStream {
    /** A zip's end record and the longest comment that may follow it, bytes. */
    private static final int TAIL = 22 + 65_535;

    private final byte[] head = new byte[4];
    private final byte[] ring = new byte[TAIL];
    private volatile long count;

    /** Watches this stream. */
    public WatchedStream(InputStream in) {
        super(in);
    }

    /** Bytes that have come through so far. */
    public long count() {
        return count;
    }

    /** The first bytes, at most 4. */
    byte[] head() {
        return Arrays.copyOf(head, (int) Math.min(count, head.length));
    }

    /** The last bytes, at most 65,557. */
    byte[] tail() {
        int length = (int) Math.min(count, TAIL);
        byte[] tail = new byte[length];
        int start = (int) ((count - length) % TAIL);
        int untilWrap = Math.min(length, TAIL - start);
        System.arraycopy(ring, start, tail, 0, untilWrap);
        System.arraycopy(ring, 0, tail, untilWrap, length - untilWrap);
        return tail;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, Math.min(length, TAIL));
        if (read > 0) {
            remember(bytes, offset, read);
        }
        return read;
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread reads, others only look at the count
    private void remember(byte[] bytes, int offset, int read) {
        if (count < head.length) {
            System.arraycopy(bytes, offset, head, (int) count, (int) Math.min(read, head.length - count));
        }
        int at = (int) (count % TAIL);
        int untilWrap = Math.min(read, TAIL - at);
        System.arraycopy(bytes, offset, ring, at, untilWrap);
        System.arraycopy(bytes, offset + untilWrap, ring, 0, read - untilWrap);
        count += read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        byte[] passed = new byte[(int) Math.min(Math.max(0, wanted), 8192)];
        return passed.length == 0 ? 0 : Math.max(0, read(passed, 0, passed.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
