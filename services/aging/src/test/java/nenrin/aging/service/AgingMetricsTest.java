package nenrin.aging.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nenrin.aging.Stage;
import org.junit.jupiter.api.Test;

class AgingMetricsTest {
    private static final List<String> NAMES = List.of(
            AgingMetrics.REQUESTS,
            AgingMetrics.PICTURES,
            AgingMetrics.STAGES,
            AgingMetrics.BATCHES,
            AgingMetrics.WAITING,
            AgingMetrics.OLDEST,
            AgingMetrics.MODELS);

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final AgingMetrics metrics = new AgingMetrics(registry);

    @Test
    void aRequestIsCountedOnceByItsOutcomeAndItsPicturesEach() {
        metrics.committed("picture", false, Duration.ofSeconds(1));
        metrics.committed("picture", true, Duration.ofSeconds(3));
        metrics.committed("no-face", true, Duration.ofSeconds(2));

        assertThat(registry.get(AgingMetrics.PICTURES).counter().count()).isEqualTo(2);
        assertThat(registry.get(AgingMetrics.REQUESTS)
                        .tag("outcome", "picture")
                        .timer()
                        .totalTime(TimeUnit.SECONDS))
                .isEqualTo(3);
        assertThat(registry.get(AgingMetrics.REQUESTS)
                        .tag("outcome", "no-face")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aStageIsTimedAlsoWhereItFails() {
        assertThat(metrics.time(Stage.FIND, () -> "found")).isEqualTo("found");
        try {
            metrics.time(Stage.FIND, () -> {
                throw new IllegalStateException("no memory");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("no memory");
        }

        assertThat(registry.get(AgingMetrics.STAGES)
                        .tag("stage", "find")
                        .timer()
                        .count())
                .isEqualTo(2);
    }

    @Test
    void facesOfBatchesAreSummed() {
        metrics.accept(3);
        metrics.accept(16);

        assertThat(registry.get(AgingMetrics.BATCHES).summary().mean()).isEqualTo(9.5);
    }

    @Test
    void theReadmeListsEachMetric() throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .contains(NAMES.stream().map(name -> "`" + name + "`").toList());
        assertThat(registry.getMeters())
                .extracting(Meter::getId)
                .allSatisfy(id -> assertThat(NAMES).contains(id.getName()));
    }
}
