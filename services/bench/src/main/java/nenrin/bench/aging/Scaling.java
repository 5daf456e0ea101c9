package nenrin.bench.aging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nenrin.local.terminal.Table;

/** More workers, with a model that sleeps 100 ms a picture: what is lost is messaging. A backlog on all partitions. */
record Scaling(byte[] photo, double seconds) {
    private static final int[] WORKERS = {1, 2, 4, 8};
    private static final Duration EACH = Duration.ofMillis(100);
    private static final double MOST = 10;
    private static final int BEFORE_IT_IS_STEADY = 30;

    void print() {
        Table table = new Table("workers", "results a second", "of linear");
        double alone = 0;
        for (int workers : WORKERS) {
            double rate = rate(workers);
            alone = workers == 1 ? rate : alone;
            table.row(
                    workers,
                    String.format(Locale.ROOT, "%.1f", rate),
                    String.format(Locale.ROOT, "%.3f", rate / (workers * alone)));
        }
        System.out.printf(
                Locale.ROOT,
                "%nWorkers with a stand-in that sleeps 100 ms a picture, %.0f s in steady state (wanted 0.95 of linear):%n",
                seconds);
        table.lines().forEach(System.out::println);
    }

    private double rate(int count) {
        List<BenchWorker> workers = new ArrayList<>();
        try (BenchBroker broker = BenchBroker.start()) {
            Backlog.fill(broker.address(), photo, (int) (2 * MOST * count * (seconds + 10)));
            for (int i = 0; i < count; i++) {
                workers.add(new BenchWorker(broker.address(), "bench-" + i, new StandIn(EACH), 1));
            }
            try (ResultCount results = new ResultCount(broker.address())) {
                return results.rate(BEFORE_IT_IS_STEADY * count, seconds);
            } finally {
                workers.forEach(BenchWorker::close);
            }
        }
    }
}
