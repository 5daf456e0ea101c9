package nenrin.local.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nenrin.local.Refused;
import nenrin.local.importing.ImportReport;
import nenrin.local.importing.Ingest;
import nenrin.local.importing.LabelFormat;
import nenrin.local.importing.Upload;
import nenrin.local.pipeline.Service;
import nenrin.local.processes.Running;
import nenrin.local.terminal.Table;
import nenrin.local.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands pictures to the ingest service. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Hands pictures with labels to the ingest service; ./nenrin up must be running. Again changes nothing.")
final class ImportCommand implements Callable<Integer> {
    private final Place place;
    private final Terminal terminal;

    @Parameters(
            arity = "0..1",
            paramLabel = "ZIP|FOLDER",
            description = "pictures named age_gender_…, as UTKFace names them (gender 0 male, 1 female)")
    private @Nullable Path source;

    @Option(
            names = "--labels",
            paramLabel = "FILE",
            description =
                    "a table with the columns file, age, gender, for pictures that are named otherwise, or what --format says")
    private @Nullable Path labels;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "where the labels are: utkface (in the names), csv (a table) or imdb-wiki (a MATLAB file, by --labels or in the folder)")
    private @Nullable String format;

    @Option(
            names = "--made-up",
            paramLabel = "N",
            description =
                    "so many drawn faces instead, for people who have no data yet; NENRIN_CLEANSING_POLICY_PICTURES_OF=drawings ./nenrin up keeps them")
    private @Nullable Integer madeUp;

    ImportCommand(Place place) {
        this.place = place;
        this.terminal = place.terminal();
    }

    @Override
    public Integer call() throws InterruptedException {
        Upload upload = upload();
        Integer port = Running.required(place.home().data()).services().get(Service.INGEST.wire());
        if (port == null) {
            throw new Refused("ingest-not-running", "What runs here has no ingest service.");
        }
        try {
            say(run(new Ingest(port), upload));
            return 0;
        } catch (Ingest.WentAway e) {
            terminal.complain(
                    "ingest-went-away",
                    "The ingest service went away; its log is %s. Run the same import again: what was sent stays, the rest follows."
                            .formatted(place.home().log(Service.INGEST.wire())));
            return Endings.SOMETHING_ELSE;
        }
    }

    private ImportReport run(Ingest ingest, Upload upload) throws Ingest.WentAway, InterruptedException {
        try (ImportProgress progress = new ImportProgress(terminal, upload.files())) {
            return ingest.run(upload, progress);
        }
    }

    private Upload upload() {
        Path pictures = source;
        if (madeUp != null && pictures == null && labels == null) {
            return Upload.madeUp(madeUp);
        }
        if (pictures == null || madeUp != null) {
            throw new Refused("arguments-malformed", "Say either a zip or folder, or --made-up N.");
        }
        String chosen = format == null ? labels == null ? "utkface" : "csv" : format;
        return Upload.of(pictures, labels, LabelFormat.of(chosen));
    }

    private void say(ImportReport report) {
        terminal.say(
                "%,d files in %.1f s (%.0f pictures/s)",
                report.entriesRead(), report.seconds(), report.picturesPerSecond());
        new Table("", "files")
                .row("sent", report.sent())
                .row("there already", report.alreadyThere())
                .row("refused", report.refused())
                .row("passed over", report.skipped())
                .lines()
                .forEach(terminal::say);
        Table refusals = new Table("refused for", "files", "the first of them");
        report.refusals()
                .forEach(one -> refusals.row(
                        one.code(),
                        one.count(),
                        one.examples().isEmpty() ? "" : one.examples().getFirst() + ": " + one.sentence()));
        if (!refusals.isEmpty()) {
            refusals.lines().forEach(terminal::say);
        }
    }
}
