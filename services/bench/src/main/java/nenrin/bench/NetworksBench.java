package nenrin.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import nenrin.networks.engine.Natives;
import org.bytedeco.javacpp.Pointer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints how fast the residual ager trains and infers here, side by side with others, and how the rate changes with its settings. */
@Command(
        name = "./nenrin bench networks",
        mixinStandardHelpOptions = true,
        description = "Measures pictures a second of the residual ager, beside Deeplearning4j's layers and PyTorch.")
public final class NetworksBench implements Callable<Integer> {
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final List<Work> WORKS =
            List.of(Work.training(32), Work.inference(1), Work.inference(8), Work.inference(32));

    @Option(names = "--seconds", defaultValue = "3", description = "Of each measurement. Default: ${DEFAULT-VALUE}")
    private double seconds;

    @Option(names = "--rounds", defaultValue = "5", description = "In which all take turns. Default: ${DEFAULT-VALUE}")
    private int rounds;

    @Option(
            names = "--python",
            defaultValue = "${env:NENRIN_PYTHON:-python3}",
            description = "A Python with torch. Default: NENRIN_PYTHON, or python3")
    private String python = "python3";

    @Option(
            names = "--peer",
            defaultValue = "../shared/peers/torch_residual.py",
            description = "The same network in PyTorch. Default: ${DEFAULT-VALUE}")
    private Path peer = Path.of("torch_residual.py");

    private final Map<String, Map<Work, List<Double>>> columns = new LinkedHashMap<>();

    /** See the class. */
    public static void main(String[] arguments) {
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.WARNING);
        System.exit(new CommandLine(new NetworksBench()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Natives.choose();
        System.out.printf(
                "%s Java %s.%n%n",
                Natives.describe().sentence(), Runtime.version().feature());
        sideBySide();
        new Sweep(seconds, rounds).print();
        System.out.printf(
                Locale.ROOT,
                "%nMemory of this process at its largest: %.1f GB, of which the natives hold %.1f GB now.%n",
                ProcessMemory.peakGigabytes(),
                Pointer.physicalBytes() / 1e9);
        return 0;
    }

    private void sideBySide() throws IOException {
        Nenrin nenrin = new Nenrin(WORKS, 64, CORES);
        PyTorch pyTorch = new PyTorch(python, peer, CORES, WORKS);
        var absence = pyTorch.absence();
        for (int round = 0; round < rounds; round++) {
            note("Nenrin", nenrin.round(seconds));
            if (absence.isEmpty()) {
                pyTorch.round(seconds).forEach(this::note);
            }
        }
        note("Deeplearning4j", new Deeplearning4j().round(WORKS, seconds));
        new Comparison(columns, WORKS).print();
        absence.ifPresent(System.out::println);
        System.out.printf(
                "Deeplearning4j was measured once, its training step with %d pictures.%n", Deeplearning4j.FEW);
        System.out.printf("%d rounds, %d cores: median, least and most pictures a second.%n%n", rounds, CORES);
    }

    private void note(String column, Map<Work, Double> rates) {
        rates.forEach((work, rate) -> columns.computeIfAbsent(column, c -> new LinkedHashMap<>())
                .computeIfAbsent(work, w -> new ArrayList<>())
                .add(rate));
    }
}
