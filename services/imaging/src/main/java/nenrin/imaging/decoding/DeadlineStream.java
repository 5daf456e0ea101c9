package nenrin.imaging.decoding;

import java.io.IOException;
import java.io.Serial;
import java.time.Duration;
import javax.imageio.stream.ImageInputStreamImpl;

/** Bytes in memory for a decoder, to be had until a deadline only. */
final class DeadlineStream extends ImageInputStreamImpl {
    private final byte[] bytes;
    private final long end;

    DeadlineStream(byte[] bytes, Duration deadline) {
        this.bytes = bytes;
        this.end = System.nanoTime() + deadline.toNanos();
    }

    @Override
    public int read() throws IOException {
        checkDeadline();
        bitOffset = 0;
        return streamPos < bytes.length ? bytes[(int) streamPos++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        checkDeadline();
        bitOffset = 0;
        if (streamPos >= bytes.length) {
            return -1;
        }
        int count = Math.min(length, bytes.length - (int) streamPos);
        System.arraycopy(bytes, (int) streamPos, target, offset, count);
        streamPos += count;
        return count;
    }

    @Override
    public long length() {
        return bytes.length;
    }

    private void checkDeadline() throws DeadlinePassed {
        if (System.nanoTime() - end > 0) {
            throw new DeadlinePassed();
        }
    }

    /** The time of a decode is up. */
    static final class DeadlinePassed extends IOException {
        @Serial
        private static final long serialVersionUID = 1;
    }
}
