package nenrin.networks.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nenrin.imaging.measures.DifferenceHash;
import org.junit.jupiter.api.Test;

class DuplicateClustersTest {
    @Test
    void whatHangsTogetherThroughNearPairsIsOneCluster() {
        DifferenceHash alone = new DifferenceHash(new long[] {-1, -1, -1, -1});
        DifferenceHash first = new DifferenceHash(new long[] {0, 0, 0, 0});
        DifferenceHash near = new DifferenceHash(new long[] {0xFFFFFL, 0, 0, 0});
        DifferenceHash nearToNear = new DifferenceHash(new long[] {0xFFFFFFFFFFL, 0, 0, 0});

        assertThat(first.distance(nearToNear)).isGreaterThan(30);
        assertThat(DuplicateClusters.firsts(List.of(alone, first, nearToNear, near)))
                .containsExactly(0, 1, 1, 1);
    }
}
