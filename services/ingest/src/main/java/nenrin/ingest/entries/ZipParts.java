package nenrin.ingest.entries;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import nenrin.events.Failure;
import nenrin.ingest.entries.ZipPart.Complete;
import nenrin.ingest.entries.ZipPart.LargeFile;
import nenrin.ingest.entries.ZipPart.Other;
import nenrin.ingest.entries.ZipPart.Torn;
import nenrin.ingest.entries.ZipPart.WholeFile;
import nenrin.ingest.names.FilePath;

/** A zip's parts as they come in, one file in memory at a time, whatever the zip says of their sizes. */
final class ZipParts {
    /** Files may have this many bytes, unpacked (8 MB). */
    static final int LARGEST_FILE = 8 << 20;

    private final WatchedStream bytes;
    private final ZipInputStream zip;
    private String last = "";
    private int count;

    ZipParts(WatchedStream bytes) {
        this.bytes = bytes;
        this.zip = new ZipInputStream(bytes, StandardCharsets.ISO_8859_1);
    }

    ZipPart next() {
        return next(LARGEST_FILE);
    }

    /** @param largest how many bytes the file may have, unpacked */
    ZipPart next(int largest) {
        try {
            ZipEntry entry = zip.getNextEntry();
            return entry == null ? end() : part(entry, largest);
        } catch (EOFException e) {
            return torn("zip-truncated", "The zip stops in the middle of a file" + after() + ".");
        } catch (ZipException | IllegalArgumentException e) { // the second for names that can't be read
            return torn("zip-damaged", "The zip is damaged%s: %s.".formatted(after(), e.getMessage()));
        } catch (IOException e) {
            return torn("upload-interrupted", "The upload broke off" + after() + ".");
        }
    }

    private ZipPart part(ZipEntry entry, int largest) throws IOException {
        count++;
        FilePath path = FilePath.ofZip(entry.getName());
        if (entry.isDirectory() || path.isHidden()) {
            return new Other();
        }
        byte[] content = zip.readNBytes(largest + 1);
        last = path.name();
        return content.length > largest ? new LargeFile(path) : new WholeFile(path, content);
    }

    private ZipPart end() throws IOException {
        bytes.transferTo(OutputStream.nullOutputStream());
        OptionalInt entries = ZipEnd.entries(bytes.tail());
        if (count == 0 && entries.isEmpty() && !startsLikeZip()) {
            return torn("not-a-zip", "This is not a zip.");
        }
        if (entries.isEmpty()) {
            return torn("zip-truncated", "The zip stops before its end" + after() + ".");
        }
        int named = entries.getAsInt();
        return named == ZipEnd.MANY || named == count
                ? new Complete()
                : torn("zip-damaged", "The zip names %d entries, but only %d can be read.".formatted(named, count));
    }

    private boolean startsLikeZip() {
        return Arrays.equals(bytes.head(), new byte[] {'P', 'K', 3, 4});
    }

    private String after() {
        return last.isEmpty() ? "" : " after " + last;
    }

    private static Torn torn(String code, String sentence) {
        return new Torn(new Failure(code, sentence));
    }
}
