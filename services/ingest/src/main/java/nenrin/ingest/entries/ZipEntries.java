package nenrin.ingest.entries;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import nenrin.events.Failure;
import nenrin.ingest.entries.Entry.Broken;
import nenrin.ingest.entries.Entry.Finished;
import nenrin.ingest.entries.Entry.Refused;
import nenrin.ingest.entries.Entry.Skipped;
import nenrin.ingest.entries.ZipPart.WholeFile;
import nenrin.ingest.labels.CsvLabels;
import nenrin.ingest.labels.ImdbWikiLabels;
import nenrin.ingest.labels.Labels;
import nenrin.ingest.labels.TableReading;
import nenrin.ingest.labels.UtkFaceLabels;

/** The entries of a zip of pictures. */
public final class ZipEntries implements Entries {
    /** IMDB-WIKI's has 27 MB, bytes. */
    private static final int LARGEST_TABLE = 64 << 20;

    private static final Failure TOO_LARGE = new Failure(
            "entry-too-large", "The file has more than %d MB unpacked.".formatted(ZipParts.LARGEST_FILE >> 20));

    private final ZipParts parts;
    private final Labels labels;
    private final ClaimCheck check = new ClaimCheck();

    private ZipEntries(ZipParts parts, Labels labels) {
        this.parts = parts;
        this.labels = labels;
    }

    /** Pictures whose labels are in their names. */
    public static Entries namedLikeUtkFace(WatchedStream zip) {
        return new ZipEntries(new ZipParts(zip), new UtkFaceLabels());
    }

    /** Pictures whose labels are in the zip's first file, {@code labels.csv}, which is read at once. */
    public static Entries labelledByTable(WatchedStream zip) {
        return labelledBy("labels.csv", zip, table -> CsvLabels.read(new String(table, StandardCharsets.UTF_8)));
    }

    /** Pictures of IMDB-WIKI, whose MATLAB file is the zip's first, {@code labels.mat}. */
    public static Entries ofImdbWiki(WatchedStream zip) {
        return labelledBy("labels.mat", zip, ImdbWikiLabels::read);
    }

    private static Entries labelledBy(String name, WatchedStream zip, Function<byte[], TableReading> reading) {
        ZipParts parts = new ZipParts(zip);
        ZipPart first = parts.next(LARGEST_TABLE);
        while (first instanceof ZipPart.Other) {
            first = parts.next(LARGEST_TABLE);
        }
        return switch (first) {
            case WholeFile file
            when file.path().name().toLowerCase(Locale.ROOT).equals(name) ->
                labelledBy(reading.apply(file.bytes()), parts);
            case ZipPart.Torn torn -> () -> new Broken(torn.failure());
            default ->
                () -> broken(
                        "labels-missing",
                        "The zip's first file must be %s, at most %d MB.".formatted(name, LARGEST_TABLE >> 20));
        };
    }

    private static Entries labelledBy(TableReading table, ZipParts parts) {
        return switch (table) {
            case TableReading.Table(Labels labels) -> new ZipEntries(parts, labels);
            case TableReading.Unusable(Failure failure) -> () -> new Broken(failure);
        };
    }

    private static Entry broken(String code, String sentence) {
        return new Broken(new Failure(code, sentence));
    }

    @Override
    public Entry next() {
        return switch (parts.next()) {
            case WholeFile(var path, byte[] bytes) -> check.of(path.name(), labels.of(path.name()), bytes);
            case ZipPart.LargeFile(var path) -> new Refused(path.name(), TOO_LARGE);
            case ZipPart.Other() -> new Skipped();
            case ZipPart.Complete() -> new Finished();
            case ZipPart.Torn(Failure failure) -> new Broken(failure);
        };
    }
}
