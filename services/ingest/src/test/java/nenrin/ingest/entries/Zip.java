package nenrin.ingest.entries;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nenrin.imaging.Picture;
import nenrin.imaging.encoding.PictureEncoder;

/** Makes zips for tests. */
final class Zip {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    Zip with(String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Zip with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WatchedStream stream() {
        return stream(bytes());
    }

    static WatchedStream stream(byte[] bytes) {
        return new WatchedStream(new ByteArrayInputStream(bytes));
    }

    /** A small picture, each number another one. */
    static byte[] jpeg(int number) {
        byte[] rgb = new byte[16 * 16 * 3];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (byte) (i * (number + 1) * 7);
        }
        return PictureEncoder.jpeg(new Picture(16, 16, rgb), 0.9);
    }
}
