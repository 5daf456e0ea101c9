package nenrin.system;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** Bytes whose end does not come until it is released, so that whoever reads them cannot have finished. */
final class WithheldEnd extends FilterInputStream {
    private final int withheld;
    private final CountDownLatch released = new CountDownLatch(1);

    WithheldEnd(byte[] bytes, int withheld) {
        super(new ByteArrayInputStream(bytes));
        this.withheld = withheld;
    }

    void release() {
        released.countDown();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int free = in.available() - withheld;
        if (free <= 0) {
            awaitRelease();
            return in.read(bytes, offset, length);
        }
        return in.read(bytes, offset, Math.min(length, free));
    }

    private void awaitRelease() {
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
