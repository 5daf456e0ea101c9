package nenrin.ingest.imports;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import nenrin.events.Claim;

/** Claims gathered for one transaction: 200, or 8 MB of pictures, or what came within 100 ms. */
final class Batch {
    static final int MOST_CLAIMS = 200;
    static final long MOST_BYTES = 8 << 20;
    static final Duration LONGEST = Duration.ofMillis(100);

    private final InstantSource clock;
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private long bytes;
    private Instant due = Instant.EPOCH;

    Batch(InstantSource clock) {
        this.clock = clock;
    }

    /** Adds a claim; whether it was not there yet. */
    boolean add(String claimId, Claim claim) {
        if (claims.isEmpty()) {
            due = clock.instant().plus(LONGEST);
        }
        boolean isNew = claims.put(claimId, claim) == null;
        bytes += isNew ? claim.picture().length : 0;
        return isNew;
    }

    boolean isDue() {
        boolean isFull = claims.size() >= MOST_CLAIMS || bytes >= MOST_BYTES;
        return isFull || (!claims.isEmpty() && !clock.instant().isBefore(due));
    }

    /** What was gathered, by claim id, in the order it came; there is nothing any more after that. */
    Map<String, Claim> take() {
        Map<String, Claim> taken = new LinkedHashMap<>(claims);
        claims.clear();
        bytes = 0;
        return taken;
    }
}
