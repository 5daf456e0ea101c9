package nenrin.ingest.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nenrin.events.Claim;
import nenrin.events.Topics;
import nenrin.events.contract.Contract;
import nenrin.ingest.entries.Entry.Claimed;
import nenrin.ingest.entries.Entry.Finished;
import org.junit.jupiter.api.Test;

class MadeUpEntriesTest {

    @Test
    void theSameSeedMakesTheSameClaims() {
        List<Claim> claims = claims(5, 4);
        assertThat(claims.stream().map(Claim::id))
                .isEqualTo(claims(5, 4).stream().map(Claim::id).toList());
        assertThat(claims.get(3).id())
                .as("the face of seed 8, whatever the import began with")
                .isEqualTo(claims(8, 1).getFirst().id());
        assertThat(claims).allSatisfy(claim -> {
            assertThat(claim.age()).isPresent();
            assertThat(claim.gender()).isPresent();
            assertThat(Contract.violations(Topics.FACES_RAW, claim.toMessage())).isEmpty();
        });
    }

    private static List<Claim> claims(long seed, int count) {
        MadeUpEntries entries = new MadeUpEntries(seed, count);
        List<Claim> claims = Stream.generate(entries::next)
                .limit(count)
                .map(entry -> ((Claimed) entry).claim())
                .toList();
        assertThat(entries.next()).isEqualTo(new Finished());
        return claims;
    }
}
