package nenrin.cleansing.evaluating;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import nenrin.cleansing.deciding.Deciding;
import nenrin.cleansing.deciding.PicturesOf;
import nenrin.cleansing.deciding.Policy;
import nenrin.cleansing.deciding.Preset;
import nenrin.cleansing.measuring.FaceMeasurer;
import nenrin.cleansing.measuring.MeasuringCrew;
import nenrin.events.ClaimedLabel;
import nenrin.events.FaceMeasured;
import nenrin.imaging.decoding.PictureDecoder;
import nenrin.networks.engine.Natives;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./nenrin cleanse evaluate}: needs no broker. */
@Command(
        name = "cleanse evaluate",
        mixinStandardHelpOptions = true,
        description = "Compares cleansing's scores and decisions with labels made by hand.")
public final class EvaluateCommand implements Callable<Integer> {
    @Option(
            names = "--labels",
            required = true,
            description = "a table: file, good|borderline|bad, reasons with commas between")
    private Path labels = Path.of("");

    @Option(
            names = "--pictures",
            required = true,
            description = "a zip with the pictures; shares dropped are of all that is measured of it")
    private Path pictures = Path.of("");

    @Option(names = "--policy", description = "${COMPLETION-CANDIDATES}", defaultValue = "STANDARD")
    private Preset preset = Preset.STANDARD;

    @Option(names = "--of", description = "what the set is made of: ${COMPLETION-CANDIDATES}", defaultValue = "PHOTOS")
    private PicturesOf picturesOf = PicturesOf.PHOTOS;

    @Option(names = "--least", description = "MEASURE=SCORE, other than the preset's")
    private Map<String, Integer> least = new TreeMap<>();

    @Option(
            names = "--every",
            description = "measures one picture of so many, and the labelled ones",
            defaultValue = "1")
    private int every = 1;

    @Option(
            names = "--measures",
            description = "keeps the measures in a file, and takes from there what is there already")
    private @Nullable Path stored;

    @Option(names = "--scores", description = "prints every score of every picture too")
    private boolean scores;

    /** Ends with 0, with 2 where the arguments are wrong. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new EvaluateCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        List<HandLabel> read = HandLabel.read(labels);
        Policy policy = preset.with(least, Optional.empty()).of(picturesOf);
        List<Evaluated> all = new ArrayList<>();
        measures(wanted(read)).forEach((name, measured) -> all.add(decided(name, measured, new Deciding(policy))));
        if (scores) {
            all.forEach(EvaluateCommand::print);
        }
        new Evaluation(all, read, policy).print(System.out);
        return 0;
    }

    private Set<String> wanted(List<HandLabel> read) throws IOException {
        List<String> names = PictureZip.names(pictures);
        Set<String> wanted = new HashSet<>();
        for (int i = 0; i < names.size(); i += every) {
            wanted.add(names.get(i));
        }
        read.forEach(label -> wanted.add(label.file()));
        return wanted;
    }

    private Map<String, FaceMeasured> measures(Set<String> wanted) throws IOException {
        Map<String, FaceMeasured> measures = new TreeMap<>(stored == null ? Map.of() : StoredMeasures.read(stored));
        Set<String> missing = new HashSet<>(wanted);
        missing.removeAll(measures.keySet());
        if (!missing.isEmpty()) {
            measures.putAll(measured(missing));
        }
        measures.keySet().retainAll(wanted);
        return measures;
    }

    private Map<String, FaceMeasured> measured(Set<String> missing) throws IOException {
        Natives.choose();
        int threads = Runtime.getRuntime().availableProcessors();
        long start = System.nanoTime();
        PictureDecoder decoder = new PictureDecoder();
        try (MeasuringCrew crew = new MeasuringCrew(threads, () -> FaceMeasurer.shipped(decoder))) {
            Map<String, FaceMeasured> measures = new TreeMap<>();
            PictureZip.measure(pictures, missing::contains, crew, (name, measured) -> {
                measures.put(name, measured);
                if (stored != null) {
                    StoredMeasures.add(name, measured, stored);
                }
            });
            System.err.printf(
                    "measured %d pictures, %.1f a second%n",
                    measures.size(), measures.size() / ((System.nanoTime() - start) / 1e9));
            return measures;
        }
    }

    private static Evaluated decided(String name, FaceMeasured measured, Deciding deciding) {
        return new Evaluated(name, deciding.decide(measured, List.of(label(name)), null));
    }

    /** As UTKFace names its pictures: age, gender (0 male, 1 female) and more, with _ between. */
    private static ClaimedLabel label(String name) {
        String[] parts = name.split("_", -1);
        String gender =
                parts.length < 3 ? null : parts[1].equals("0") ? "male" : parts[1].equals("1") ? "female" : parts[1];
        return new ClaimedLabel(name, parts[0], gender);
    }

    private static void print(Evaluated one) {
        StringBuilder line = new StringBuilder(one.file()).append('\t').append(one.dropped() ? "dropped" : "kept");
        new TreeMap<>(one.verdict().scores())
                .forEach((measure, score) ->
                        line.append('\t').append(measure).append('=').append(Math.round(score)));
        System.out.println(line);
    }
}
