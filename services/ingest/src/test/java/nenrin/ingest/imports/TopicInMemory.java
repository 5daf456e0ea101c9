package nenrin.ingest.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nenrin.events.Claim;
import nenrin.ingest.raw.RawTopic;

/** Stands in for Kafka; keeps what it is given, transaction by transaction. */
final class TopicInMemory implements RawTopic {
    final Map<String, Claim> claims = new HashMap<>();
    final List<Integer> transactions = new ArrayList<>();
    private boolean taken;

    @Override
    public Session open() {
        if (taken) {
            throw new AssertionError("Two imports have the topic at the same time.");
        }
        taken = true;
        return new Session() {
            @Override
            public boolean has(String claimId) {
                return claims.containsKey(claimId);
            }

            @Override
            public void write(Map<String, Claim> byId) {
                byId.forEach((id, claim) -> {
                    if (claims.put(id, claim) != null) {
                        throw new AssertionError("A claim came twice.");
                    }
                });
                transactions.add(byId.size());
            }

            @Override
            public void close() {
                taken = false;
            }
        };
    }
}
