package nenrin.ingest.raw;

/**
 * A set of claims, of each of which it keeps 127 bits of its id and nothing else, in open-addressed arrays at most 3/5 full: 27 to 54 bytes a claim. That any two of a hundred million claims share those bits has a chance
 * of about 1 in 10^22. For one thread.
 */
final class ClaimSet {
    private static final int FIRST_CAPACITY = 1 << 10;
    private static final int HEX = 16;

    private int size;
    private int fullAt;
    private long[] high = {};
    private long[] low = {};

    ClaimSet() {
        clear();
    }

    /** How many claims it has. */
    int size() {
        return size;
    }

    boolean contains(String claimId) {
        long first = Long.parseUnsignedLong(claimId, 0, HEX, HEX);
        int at = place(first, second(claimId));
        return isTaken(at);
    }

    /** Adds a claim, by its id of 64 hex digits; whether it was not there yet. */
    boolean add(String claimId) {
        if (size >= fullAt) {
            grow();
        }
        return put(Long.parseUnsignedLong(claimId, 0, HEX, HEX), second(claimId));
    }

    void clear() {
        size = 0;
        resize(FIRST_CAPACITY);
    }

    /** Never 0, which stands for an empty place. */
    private static long second(String claimId) {
        return Long.parseUnsignedLong(claimId, HEX, 2 * HEX, HEX) | 1;
    }

    private boolean put(long first, long second) {
        int at = place(first, second);
        if (isTaken(at)) {
            return false;
        }
        high[at] = first;
        low[at] = second;
        size++;
        return true;
    }

    /** Where it is, or where it goes. Ids are hashes already, so their bits are as good a start as any. */
    private int place(long first, long second) {
        int at = (int) first & (low.length - 1);
        while (isTaken(at) && !(high[at] == first && low[at] == second)) {
            at = (at + 1) & (low.length - 1);
        }
        return at;
    }

    private boolean isTaken(int at) {
        return low[at] != 0;
    }

    private void grow() {
        long[] firsts = high;
        long[] seconds = low;
        size = 0;
        resize(2 * seconds.length);
        for (int i = 0; i < seconds.length; i++) {
            if (seconds[i] != 0) {
                put(firsts[i], seconds[i]);
            }
        }
    }

    private void resize(int capacity) {
        high = new long[capacity];
        low = new long[capacity];
        fullAt = capacity / 5 * 3;
    }
}
