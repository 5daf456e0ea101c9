package nenrin.networks.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShareTest {
    @Test
    void aTenthIsHeldOutAndTheRestIsHalved() {
        Map<Share, Integer> counts = new EnumMap<>(Share.class);
        Random chance = new Random(4);
        byte[] hash = new byte[32];
        for (int i = 0; i < 20_000; i++) {
            chance.nextBytes(hash);
            counts.merge(Share.of(hash), 1, Integer::sum);
        }
        assertThat(counts.getOrDefault(Share.HELD_OUT, 0) / 20_000.0).isCloseTo(0.10, within(0.01));
        assertThat(counts.getOrDefault(Share.A, 0) / 20_000.0).isCloseTo(0.45, within(0.015));
        assertThat(counts.getOrDefault(Share.B, 0) / 20_000.0).isCloseTo(0.45, within(0.015));
    }
}
