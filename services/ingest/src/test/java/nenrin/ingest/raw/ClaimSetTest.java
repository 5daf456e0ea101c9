package nenrin.ingest.raw;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nenrin.events.Ids;
import org.junit.jupiter.api.Test;

class ClaimSetTest {

    @Test
    void hasWhatWasAddedAndNothingElse() {
        ClaimSet claims = new ClaimSet();
        for (int i = 0; i < 20_000; i++) {
            assertThat(claims.add(id(i))).as("claim %d is new", i).isTrue();
        }
        assertThat(claims.size()).isEqualTo(20_000);
        for (int i = 0; i < 20_000; i++) {
            assertThat(claims.contains(id(i))).as("claim %d", i).isTrue();
            assertThat(claims.contains(id(-i - 1))).as("claim %d", -i - 1).isFalse();
            assertThat(claims.add(id(i))).as("claim %d again", i).isFalse();
        }
        assertThat(claims.size()).isEqualTo(20_000);
    }

    @Test
    void tellsClaimsApartWhoseHalvesAreAlike() {
        ClaimSet claims = new ClaimSet();
        claims.add("0".repeat(64));
        assertThat(claims.contains("f".repeat(16) + "0".repeat(48))).isFalse();
        assertThat(claims.contains("0".repeat(16) + "f".repeat(48))).isFalse();
        assertThat(claims.contains("0".repeat(64))).isTrue();
    }

    @Test
    void canBeEmptied() {
        ClaimSet claims = new ClaimSet();
        claims.add(id(1));
        claims.clear();
        assertThat(claims.contains(id(1))).isFalse();
        assertThat(claims.size()).isZero();
    }

    private static String id(int number) {
        return Ids.sha256(Integer.toString(number).getBytes(StandardCharsets.UTF_8));
    }
}
