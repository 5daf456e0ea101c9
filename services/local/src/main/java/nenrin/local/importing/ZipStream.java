package nenrin.local.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A zip that is written while it is read, never whole anywhere.
 *
 * @param labels goes first; null for none
 * @param format says what the labels are called in the zip
 */
record ZipStream(ZipWriting writing, @Nullable Path labels, LabelFormat format) {
    private static final int PIPE_BYTES = 1 << 18;

    InputStream open() {
        PipedInputStream reading = new PipedInputStream(PIPE_BYTES);
        try {
            PipedOutputStream pipe = new PipedOutputStream(reading);
            Thread writer = new Thread(() -> write(pipe), "zip");
            writer.setDaemon(true);
            writer.start();
            return reading;
        } catch (IOException e) {
            throw new UncheckedIOException("A new pipe connects.", e);
        }
    }

    /** What can't be read ends the pipe in the middle of the zip: its reader finds the zip's end missing and says so. */
    private void write(OutputStream pipe) {
        try (pipe) {
            ZipOutputStream zip = new ZipOutputStream(pipe);
            zip.setLevel(Deflater.NO_COMPRESSION); // pictures are compressed as they are
            writeLabels(zip);
            writing.writeTo(zip);
            zip.finish();
        } catch (IOException e) {
            System.getLogger(ZipStream.class.getName()).log(System.Logger.Level.WARNING, "The zip is not whole.", e);
        }
    }

    private void writeLabels(ZipOutputStream zip) throws IOException {
        if (labels != null) {
            zip.putNextEntry(new ZipEntry(format.entry()));
            Files.copy(labels, zip);
            zip.closeEntry();
        }
    }
}
