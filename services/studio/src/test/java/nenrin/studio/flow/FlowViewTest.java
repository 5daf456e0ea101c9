package nenrin.studio.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nenrin.kafka.BrokerView.Lag;
import nenrin.kafka.BrokerView.Offsets;
import nenrin.kafka.GroupMembers.Member;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class FlowViewTest {
    private static final Instant NOON = Instant.parse("2030-01-31T12:00:00Z");
    private static final TopicPartition FIRST = new TopicPartition("aging.requests", 0);
    private static final TopicPartition SECOND = new TopicPartition("aging.requests", 1);
    private static final Member WORKER = new Member("aging", "worker-1", "/127.0.0.1", Map.of("aging.requests", 2L));

    @Test
    void aTopicGrowsBySoMuchASecond() {
        FlowView view = FlowView.of(look(NOON.plusSeconds(2), 13, 7), look(NOON, 10, 6));

        assertThat(view.topics()).containsExactly(new FlowView.Topic("aging.requests", 20, 2.0, false));
    }

    @Test
    void atFirstNobodyKnowsHowFast() {
        assertThat(FlowView.of(look(NOON, 10, 6), null).topics())
                .extracting(FlowView.Topic::perSecond)
                .containsExactly(0.0);
    }

    @Test
    void aGroupHasItsLagAndItsMembers() {
        assertThat(FlowView.of(look(NOON, 10, 6), null).groups())
                .containsExactly(
                        new FlowView.Group("aging", Map.of("aging.requests", 3L), List.of(WORKER)),
                        new FlowView.Group("left", Map.of("aging.requests", 9L), List.of()));
    }

    private static FlowView.Look look(Instant at, long first, long second) {
        Offsets offsets = new Offsets(Map.of(FIRST, 0L, SECOND, 0L), Map.of(FIRST, first, SECOND, second));
        return new FlowView.Look(
                at,
                offsets,
                List.of(new Lag("aging", "aging.requests", 3), new Lag("left", "aging.requests", 9)),
                List.of(WORKER));
    }
}
