package nenrin.networks.training.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import nenrin.networks.training.Look;
import org.junit.jupiter.api.Test;

class WatchTest {
    private final Watch watch = new Watch();

    @Test
    void whatTrainingMayComeOutOfIsWarnedOfAtFirst() {
        watch.see(unchanged(200));
        assertThat(watch.trouble())
                .hasValueSatisfying(trouble -> assertThat(trouble.hopeless()).isFalse());
    }

    @Test
    void theWarningGoesWithTheTrouble() {
        watch.see(unchanged(200));
        watch.see(healthy(250));
        assertThat(watch.trouble()).isEmpty();
    }

    @Test
    void aTroubleThatLastsIsHopeless() {
        watch.see(unchanged(200));
        watch.see(unchanged(200 + Watch.PATIENCE));
        assertThat(watch.trouble())
                .hasValueSatisfying(trouble -> assertThat(trouble.hopeless()).isTrue());
    }

    @Test
    void aTroubleThatCameAgainHasNotLasted() {
        watch.see(unchanged(200));
        watch.see(healthy(250));
        watch.see(unchanged(200 + Watch.PATIENCE));
        assertThat(watch.trouble())
                .hasValueSatisfying(trouble -> assertThat(trouble.hopeless()).isFalse());
    }

    @Test
    void theWorstIsNamedFirst() {
        watch.see(new Look(200, 0.001, Double.NaN, 0));
        assertThat(watch.trouble())
                .hasValueSatisfying(trouble -> assertThat(trouble.code()).isEqualTo(Divergence.CODE));
    }

    private static Look unchanged(long step) {
        return new Look(step, 0.001, 1, 0);
    }

    private static Look healthy(long step) {
        return new Look(step, 0.1, 0.95, 0.03);
    }
}
