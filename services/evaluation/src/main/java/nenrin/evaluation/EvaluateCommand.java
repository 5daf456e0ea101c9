package nenrin.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import nenrin.evaluation.faces.Faces;
import nenrin.evaluation.faces.FacesReading;
import nenrin.evaluation.faces.FacesReading.Found;
import nenrin.evaluation.figures.AtTarget;
import nenrin.evaluation.figures.Overall;
import nenrin.evaluation.judging.Judges;
import nenrin.evaluation.report.HtmlReport;
import nenrin.evaluation.report.JsonReport;
import nenrin.evaluation.report.Report;
import nenrin.imaging.detection.FaceFinder;
import nenrin.imaging.detection.HaarCascade;
import nenrin.networks.Ager;
import nenrin.networks.AgerLoading;
import nenrin.networks.engine.Natives;
import nenrin.networks.files.ShippedModels;
import nenrin.networks.landmarks.LandmarkNet;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how well a model ages faces: a table, and a report with pictures in a folder. */
@Command(
        name = "./nenrin evaluate",
        mixinStandardHelpOptions = true,
        description =
                "Ages faces by a model, judges what comes out, and writes a report with pictures (never publish it).")
public final class EvaluateCommand implements Callable<Integer> {
    private static final int THE_USER_CAN_MEND_IT = 2;

    @Parameters(
            index = "0",
            paramLabel = "MODEL",
            description = "A model file, or the name of a shipped model: residual")
    private String model = "residual";

    @Parameters(
            index = "1",
            paramLabel = "FOLDER",
            description =
                    "A folder of photos (names such as age_gender_….jpg are labels), or a zip with landmarks.csv beside it")
    private Path folder = Path.of(".");

    @Option(names = "--faces", defaultValue = "60", description = "How many are aged. Default: ${DEFAULT-VALUE}")
    private int faces;

    @Option(
            names = "--real",
            defaultValue = "100",
            description = "How many real faces of each age group are read. Default: ${DEFAULT-VALUE}")
    private int real;

    @Option(
            names = "--out",
            defaultValue = "evaluation",
            description = "Folder of the report. Default: ${DEFAULT-VALUE}")
    private Path out = Path.of("evaluation");

    private final PrintStream says = System.out;

    /** See the class. */
    public static void main(String[] arguments) {
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.WARNING);
        System.exit(new CommandLine(new EvaluateCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Natives.choose();
        return switch (ModelChoice.load(model)) {
            case AgerLoading.Loaded(Ager ager) -> evaluate(ager);
            case AgerLoading.Refused(String code, String sentence) -> refuse(code, sentence);
        };
    }

    private int evaluate(Ager ager) throws IOException {
        return switch (Faces.read(folder, EvaluateCommand::finder)) {
            case Found found -> report(ager, found);
            case FacesReading.Refused(String code, String sentence) -> refuse(code, sentence);
        };
    }

    private int report(Ager ager, Found found) throws IOException {
        Evaluation evaluation = Evaluation.of(ager, Judges.shipped(), found, faces, real, this::progress);
        Files.createDirectories(out);
        Files.write(out.resolve("report.json"), JsonReport.of(evaluation.report()));
        Files.writeString(out.resolve("report.html"), HtmlReport.of(evaluation.report(), evaluation.trials()));
        print(evaluation.report());
        return 0;
    }

    private void print(Report report) {
        says.println("target  read by B  real  likeness  same person  gender kept   ΔE  detail");
        report.figures().targets().forEach(this::print);
        Overall all = report.figures().overall();
        says.printf(
                Locale.ROOT,
                "distance %.2f years by B, %.2f by both; rises in %.1f%% of steps; change at own age %.2f of 255%n",
                all.distanceByB(),
                all.distanceByBoth(),
                100 * all.risesByB(),
                all.changeAtOwnAge());
        says.println("The report: " + out.resolve("report.html"));
    }

    private void print(AtTarget at) {
        Double kept = at.genderKept();
        says.printf(
                Locale.ROOT,
                "%6d  %9.1f  %4.1f  %8.2f  %10.0f%%  %11s  %4.1f  %6.2f%n",
                at.target(),
                at.byB(),
                at.realByB(),
                at.likeness(),
                100 * at.samePerson(),
                kept == null ? "" : String.format(Locale.ROOT, "%.0f%%", 100 * kept),
                at.colour(),
                at.detail());
    }

    private void progress(int done) {
        if (done % 10 == 0) {
            System.err.println(done + " faces aged");
        }
    }

    private static FaceFinder finder() {
        return new FaceFinder(new HaarCascade(), new LandmarkNet(ShippedModels.landmarks()));
    }

    private static int refuse(String code, String sentence) {
        System.err.println("nenrin: " + code + ": " + sentence);
        return THE_USER_CAN_MEND_IT;
    }
}
