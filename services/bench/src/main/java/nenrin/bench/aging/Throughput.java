package nenrin.bench.aging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nenrin.local.terminal.Table;

/** The whole way over Kafka, beside the same way without it, in turns, and the bare model. */
record Throughput(Pipeline pipeline, byte[] photo, int threads, double seconds, int rounds) {
    private static final int WARM = 8;

    void print() throws InterruptedException {
        pipeline.direct(photo, threads, seconds / 2);
        Table table = new Table("round", "direct", "over kafka", "share", "faces a batch");
        List<Double> shares = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            double direct = pipeline.direct(photo, threads, seconds);
            pipeline.meanBatch();
            double kafka = overKafka(direct);
            shares.add(kafka / direct);
            table.row(round, one(direct), one(kafka), two(kafka / direct), one(pipeline.meanBatch()));
        }
        System.out.printf(Locale.ROOT, "%nRequests of one age a second, %d at a time, decoded to encoded:%n", threads);
        table.lines().forEach(System.out::println);
        System.out.printf(
                Locale.ROOT,
                "Over Kafka: %.2f of direct (middle round; wanted 0.9). The bare model: %.0f faces a second, 16 at a time.%n",
                shares.stream().sorted().toList().get(shares.size() / 2),
                pipeline.bare(16, seconds / 2));
    }

    @SuppressWarnings("try") // the worker works by itself
    private double overKafka(double direct) {
        try (BenchBroker broker = BenchBroker.start()) {
            Backlog.fill(broker.address(), photo, WARM + (int) (2 * direct * seconds));
            try (BenchWorker worker = new BenchWorker(broker.address(), "bench", pipeline.aging(), threads);
                    ResultCount results = new ResultCount(broker.address())) {
                return results.rate(WARM, seconds);
            }
        }
    }

    private static String one(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
