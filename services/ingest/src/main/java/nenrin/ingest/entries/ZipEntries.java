package nenrin.ingest.entries;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nenrin.events.Failure;
import nenrin.ingest.entries.Entry.Broken;
import nenrin.ingest.entries.Entry.Finished;
import nenrin.ingest.entries.Entry.Refused;
import nenrin.ingest.entries.Entry.Skipped;
import nenrin.ingest.entries.ZipPart.WholeFile;
import nenrin.ingest.labels.CsvLabels;
import nenrin.ingest.labels.CsvReading;
import nenrin.ingest.labels.Labels;
import nenrin.ingest.labels.UtkFaceLabels;

/** The entries of a zip of pictures. */
public final class ZipEntries implements Entries {
    private static final String TABLE = "labels.csv";
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
        ZipParts parts = new ZipParts(zip);
        ZipPart first = parts.next();
        while (first instanceof ZipPart.Other) {
            first = parts.next();
        }
        return switch (first) {
            case WholeFile file
            when file.path().name().toLowerCase(Locale.ROOT).equals(TABLE) -> labelledBy(file.bytes(), parts);
            case ZipPart.Torn torn -> () -> new Broken(torn.failure());
            default -> () -> broken("labels-missing", "The zip's first file must be " + TABLE + ", at most 8 MB.");
        };
    }

    private static Entries labelledBy(byte[] table, ZipParts parts) {
        return switch (CsvLabels.read(new String(table, StandardCharsets.UTF_8))) {
            case CsvReading.Table(CsvLabels labels) -> new ZipEntries(parts, labels);
            case CsvReading.Unusable(Failure failure) -> () -> new Broken(failure);
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
