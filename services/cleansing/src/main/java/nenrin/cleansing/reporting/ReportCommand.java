package nenrin.cleansing.reporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import nenrin.cleansing.reporting.SetReport.Reason;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./nenrin report}. */
@Command(
        name = "./nenrin report",
        mixinStandardHelpOptions = true,
        description =
                "Writes one page about the faces that cleansing has judged: what was dropped for what, and what is left.")
public final class ReportCommand implements Callable<Integer> {
    @Mixin
    private final Broker broker = new Broker();

    @Option(names = "--out", defaultValue = "report.html", description = "Default: ${DEFAULT-VALUE}")
    private Path out = Path.of("");

    @Option(names = "--faces", defaultValue = "18", description = "shown for each reason. Default: ${DEFAULT-VALUE}")
    private int shown;

    /** Ends with 0, with 2 where the arguments are wrong. */
    public static void main(String[] arguments) {
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.WARNING);
        System.exit(new CommandLine(new ReportCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        JudgedFaces topics = new JudgedFaces(broker.address);
        List<JudgedFace> faces = topics.all();
        Files.writeString(out, page(faces, shown, topics::crops));
        System.out.printf("%s is about %d faces.%n", out, faces.size());
        return 0;
    }

    /**
     * The page.
     *
     * @param crops gives the crops of some faces
     */
    static String page(List<JudgedFace> faces, int shown, Function<Set<String>, Map<String, byte[]>> crops)
            throws IOException {
        SetReport report = SetReport.of(faces);
        Map<Reason, List<JudgedFace>> examples = new LinkedHashMap<>();
        Set<String> wanted = new HashSet<>();
        for (Reason reason : report.reasons()) {
            List<JudgedFace> some = Montage.of(reason, faces, shown);
            examples.put(reason, some);
            some.forEach(face -> wanted.add(face.faceId()));
        }
        Map<String, byte[]> pictures = crops.apply(wanted);
        List<Montage> montages = new ArrayList<>();
        examples.forEach((reason, some) -> montages.add(Montage.of(reason, some, pictures)));
        return Page.of("report.html", Map.of("report", report, "montages", montages));
    }
}
