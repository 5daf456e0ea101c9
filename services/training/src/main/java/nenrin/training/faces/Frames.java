package nenrin.training.faces;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** A file of frames, each of them its length, its checksum (CRC-32C) and so many bytes. What a {@code kill -9} leaves half-written at its end is cut off. */
final class Frames {
    private static final int HEAD = 2 * Integer.BYTES;
    private static final int LONGEST = 1 << 20;

    private Frames() {}

    /**
     * Reads a file's frames up to the first that is not whole, and cuts it off behind the last good one.
     *
     * @param isGood is shown each frame and says whether the file may end behind it
     */
    static void read(Path file, Predicate<ByteBuffer> isGood) throws IOException {
        long at = 0;
        long good = 0;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            for (byte[] frame = next(in); frame != null; frame = next(in)) {
                at += HEAD + frame.length;
                if (isGood.test(ByteBuffer.wrap(frame))) {
                    good = at;
                }
            }
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(good);
        }
    }

    private static byte @Nullable [] next(DataInputStream in) throws IOException {
        try {
            int length = in.readInt();
            int checksum = in.readInt();
            if (length < 1 || length > LONGEST) {
                return null;
            }
            byte[] frame = in.readNBytes(length);
            return frame.length == length && checksum(frame) == checksum ? frame : null;
        } catch (EOFException end) {
            return null;
        }
    }

    /** Writes frames behind what is there; they are on the disk when this returns. */
    static void append(Path file, Stream<byte[]> frames) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            for (Iterator<byte[]> all = frames.iterator(); all.hasNext(); ) {
                byte[] frame = all.next();
                ByteBuffer bytes = ByteBuffer.allocate(HEAD + frame.length);
                bytes.putInt(frame.length).putInt(checksum(frame)).put(frame).flip();
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }
            channel.force(true);
        }
    }

    private static int checksum(byte[] frame) {
        CRC32C checksum = new CRC32C();
        checksum.update(frame);
        return (int) checksum.getValue();
    }
}
