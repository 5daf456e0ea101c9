package nenrin.bench.aging;

import java.util.Locale;
import java.util.concurrent.Callable;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.local.asking.Photo;
import nenrin.local.terminal.Table;
import nenrin.networks.engine.Natives;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints what Kafka costs beside the work itself: throughput, latency, batches, workers. Everything is of one run. */
@Command(
        name = "./nenrin bench aging",
        mixinStandardHelpOptions = true,
        description = "Measures requests over Kafka beside the same work without it.")
public final class AgingBench implements Callable<Integer> {
    private static final int[] BATCHES = {1, 2, 4, 8, 16, 32};

    @Option(names = "--seconds", defaultValue = "20", description = "Of each measurement. Default: ${DEFAULT-VALUE}")
    private double seconds;

    @Option(
            names = "--steady",
            defaultValue = "60",
            description = "Seconds for each number of workers. Default: ${DEFAULT-VALUE}")
    private double steady;

    @Option(
            names = "--rounds",
            defaultValue = "3",
            description = "In which direct and Kafka take turns. Default: ${DEFAULT-VALUE}")
    private int rounds;

    @Option(
            names = "--requests",
            defaultValue = "500",
            description = "Whose latency is measured. Default: ${DEFAULT-VALUE}")
    private int requests;

    @Option(
            names = "--threads",
            defaultValue = "4",
            description = "Requests side by side in a worker. Default: ${DEFAULT-VALUE}")
    private int threads;

    /** See the class. */
    public static void main(String[] arguments) {
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.WARNING);
        System.exit(new CommandLine(new AgingBench()).execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        Natives.choose();
        Photo sample = Photo.sample();
        byte[] photo = PictureEncoder.jpeg(sample.picture(), 0.92);
        System.out.printf(
                Locale.ROOT,
                "%s Java %d; the broker is in the same process. Load when it began: %.1f on %d cores. The photo: %dx%d, %d kB.%n",
                Natives.describe().sentence(),
                Runtime.version().feature(),
                java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        .getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors(),
                sample.picture().width(),
                sample.picture().height(),
                photo.length >> 10);
        try (Pipeline pipeline = new Pipeline()) {
            new Throughput(pipeline, photo, threads, seconds, rounds).print();
            batches(pipeline);
        }
        new Latency(photo, requests).print();
        new Scaling(photo, steady).print();
        return 0;
    }

    private void batches(Pipeline pipeline) {
        Table table = new Table("batch", "faces a second", "of one by one");
        double alone = 0;
        for (int batch : BATCHES) {
            double rate = pipeline.bare(batch, seconds / 4);
            alone = batch == 1 ? rate : alone;
            table.row(
                    batch, String.format(Locale.ROOT, "%.0f", rate), String.format(Locale.ROOT, "%.2f", rate / alone));
        }
        System.out.printf("%nThe bare model, so many faces at a time (wanted 1.5 of one by one):%n");
        table.lines().forEach(System.out::println);
    }
}
