package nenrin.bench.cleansing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nenrin.cleansing.evaluating.PictureZip;
import nenrin.cleansing.measuring.FaceMeasurer;
import nenrin.cleansing.measuring.NetworkReader;
import nenrin.events.Ids;
import nenrin.imaging.decoding.PictureDecoder;
import nenrin.imaging.detection.FaceFinder;
import nenrin.imaging.detection.HaarCascade;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.imaging.madeup.MadeUpFaces;
import nenrin.local.terminal.Table;
import nenrin.networks.engine.Natives;
import nenrin.networks.files.ShippedModels;
import nenrin.networks.flaws.FlawNet;
import nenrin.networks.landmarks.LandmarkNet;
import nenrin.networks.readers.ImpartialReaders;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints how many faces a core measures in a second, without Kafka, and what of that time each step takes. */
@Command(
        name = "./nenrin bench cleansing",
        mixinStandardHelpOptions = true,
        description = "Measures how fast one thread measures faces, and what each measure costs.")
public final class CleansingBench implements Callable<Integer> {
    private static final String ALL = "all, as the worker does it";

    @Option(names = "--pictures", description = "A zip of pictures. Default: drawn faces")
    private @Nullable Path zip;

    @Option(names = "--count", defaultValue = "400", description = "So many of them. Default: ${DEFAULT-VALUE}")
    private int count;

    @Option(
            names = "--batch",
            defaultValue = "16",
            description = "So many at a time, as one poll gives a thread. Default: ${DEFAULT-VALUE}")
    private int batch;

    @Option(names = "--rounds", defaultValue = "2", description = "After one to warm up. Default: ${DEFAULT-VALUE}")
    private int rounds;

    /** See the class. */
    public static void main(String[] arguments) {
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.WARNING);
        System.exit(new CommandLine(new CleansingBench()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Natives.choose();
        List<Map<String, byte[]>> batches = batches();
        LandmarkNet landmarks = new LandmarkNet(ShippedModels.landmarks());
        FaceFinder finder = new FaceFinder(new HaarCascade(), landmarks);
        PictureDecoder decoder = new PictureDecoder();
        Stages stages = new Stages(
                decoder,
                finder,
                new FlawNet(ShippedModels.flaws(), NetworkReader.BATCH),
                ImpartialReaders.shipped(NetworkReader.BATCH / 2));
        FaceMeasurer measurer = new FaceMeasurer(decoder, finder, NetworkReader.shipped());
        run(batches, measurer, stages, new Stopwatch());
        Stopwatch watch = new Stopwatch();
        long start = System.nanoTime();
        for (int round = 0; round < rounds; round++) {
            run(batches, measurer, stages, watch);
        }
        print(watch, (double) rounds * pictures(batches), (System.nanoTime() - start) / 1e9);
        return 0;
    }

    private static void run(List<Map<String, byte[]>> batches, FaceMeasurer measurer, Stages stages, Stopwatch watch) {
        for (Map<String, byte[]> pictures : batches) {
            watch.time(ALL, () -> measurer.measure(pictures));
        }
        Map<String, byte[]> all = new LinkedHashMap<>();
        batches.forEach(all::putAll);
        stages.run(all, watch);
    }

    private static void print(Stopwatch watch, double pictures, double wall) {
        Table table = new Table("step", "ms a face", "share");
        double all = watch.seconds().getOrDefault(ALL, 1.0);
        watch.seconds()
                .forEach((name, seconds) -> table.row(
                        name,
                        String.format(Locale.ROOT, "%.2f", 1000 * seconds / pictures),
                        String.format(Locale.ROOT, "%.0f%%", 100 * seconds / all)));
        System.out.printf(
                Locale.ROOT,
                "%s%nTime of the cores, %.0f faces in %.0f s by the clock:%n",
                Natives.describe().sentence(),
                pictures,
                wall);
        table.lines().forEach(System.out::println);
        System.out.printf(Locale.ROOT, "%.1f faces a second and core (wanted 45).%n", pictures / all);
    }

    private static int pictures(List<Map<String, byte[]>> batches) {
        return batches.stream().mapToInt(Map::size).sum();
    }

    private List<Map<String, byte[]>> batches() throws IOException {
        List<Map<String, byte[]>> batches = new ArrayList<>();
        for (byte[] picture : zip == null ? drawn() : PictureZip.evenly(zip, count)) {
            if (batches.isEmpty() || batches.getLast().size() == batch) {
                batches.add(new LinkedHashMap<>());
            }
            batches.getLast().put(Ids.faceId(picture), picture);
        }
        return batches;
    }

    private List<byte[]> drawn() {
        List<byte[]> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drawn.add(PictureEncoder.jpeg(
                    MadeUpFaces.draw(i, i % 80, i % 2 == 0, Optional.empty()).picture(), 0.92));
        }
        return drawn;
    }
}
