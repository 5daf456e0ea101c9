package nenrin.aging.service;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import nenrin.aging.ServedModel;
import nenrin.aging.Stage;
import nenrin.aging.Stopwatch;
import nenrin.aging.kafka.AnswerLog;
import nenrin.aging.kafka.Backlog;
import nenrin.aging.models.ModelShelf;

/** What a worker tells those who watch it; the README of this service lists it. */
final class AgingMetrics implements Stopwatch, AnswerLog, IntConsumer {
    static final String REQUESTS = "nenrin.aging.requests";
    static final String PICTURES = "nenrin.aging.pictures";
    static final String STAGES = "nenrin.aging.stages";
    static final String BATCHES = "nenrin.aging.batch.faces";
    static final String WAITING = "nenrin.aging.requests.waiting";
    static final String OLDEST = "nenrin.aging.requests.oldest";
    static final String MODELS = "nenrin.aging.models";

    private static final Duration[] LEVELS = {
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(2),
        Duration.ofSeconds(10),
        Duration.ofMinutes(1)
    };

    private final MeterRegistry registry;
    private final DistributionSummary batches;
    private final MultiGauge models;

    AgingMetrics(MeterRegistry registry) {
        this.registry = registry;
        batches = DistributionSummary.builder(BATCHES)
                .description("Faces that went through a model together")
                .register(registry);
        models = MultiGauge.builder(MODELS)
                .description("Models that can be asked for")
                .register(registry);
    }

    void watch(Backlog backlog) {
        Gauge.builder(WAITING, backlog, Backlog::waiting)
                .description("Requests of this worker's partitions that nobody works on yet")
                .register(registry);
        Gauge.builder(OLDEST, backlog, seen -> seen.oldest().toMillis() / 1000.0)
                .description("Age of the oldest request that is worked on")
                .baseUnit("seconds")
                .register(registry);
    }

    /** Says what is on the shelf now. */
    void show(ModelShelf shelf) {
        List<Row<?>> rows =
                shelf.served().stream().<Row<?>>map(AgingMetrics::row).toList();
        models.register(rows, true);
    }

    private static Row<?> row(ServedModel model) {
        return Row.of(Tags.of("model", model.name(), "version", model.version()), 1);
    }

    @Override
    public <T> T time(Stage stage, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            Timer.builder(STAGES)
                    .description("What requests spend their time on")
                    .tag("stage", stage.wire())
                    .register(registry)
                    .record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        }
    }

    @Override
    public void committed(String outcome, boolean last, Duration since) {
        if (outcome.equals("picture")) {
            registry.counter(PICTURES).increment();
        }
        if (last) {
            Timer.builder(REQUESTS)
                    .description("From when a request was posted until its last answer was committed")
                    .tag("outcome", outcome)
                    .serviceLevelObjectives(LEVELS)
                    .register(registry)
                    .record(since);
        }
    }

    @Override
    public void accept(int faces) {
        batches.record(faces);
    }
}
