package nenrin.ingest.raw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class RawEndsTest {
    private static final TopicPartition ONE = new TopicPartition("faces.raw", 0);
    private static final TopicPartition TWO = new TopicPartition("faces.raw", 1);

    private final RawEnds ends = new RawEnds(Map.of(ONE, 5L, TWO, 0L), Map.of(ONE, 20L, TWO, 3L));

    @Test
    void areReachedOnceEveryPartitionIs() {
        assertThat(ends.areReachedBy(Map.of())).isFalse();
        assertThat(ends.areReachedBy(Map.of(ONE, 20L, TWO, 2L))).isFalse();
        assertThat(ends.areReachedBy(Map.of(ONE, 20L, TWO, 3L))).isTrue();
        assertThat(new RawEnds(Map.of(ONE, 0L), Map.of(ONE, 0L)).areReachedBy(Map.of()))
                .as("an empty topic")
                .isTrue();
    }

    @Test
    void aTopicThatOnlyGrewHasLostNothing() {
        assertThat(ends.haveLost(Map.of(), Map.of())).isFalse();
        assertThat(ends.haveLost(Map.of(ONE, 5L), Map.of(ONE, 12L))).isFalse();
    }

    @Test
    void recordsWhoseTimeIsOverAreLost() {
        assertThat(ends.haveLost(Map.of(ONE, 0L, TWO, 0L), Map.of(ONE, 12L))).isTrue();
    }

    @Test
    void aTopicThatWasMadeAnewHasLostAll() {
        assertThat(ends.haveLost(Map.of(ONE, 5L), Map.of(ONE, 21L))).isTrue();
    }
}
