package nenrin.ingest.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchedStreamTest {
    private static final int TAIL = 65_557;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 1000, TAIL - 1, TAIL, TAIL + 1, 2 * TAIL, 300_000})
    void remembersTheFirstAndTheLastBytesHoweverTheyCameThrough(int length) throws IOException {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        WatchedStream stream = new WatchedStream(new ByteArrayInputStream(bytes));
        Random chance = new Random(1);
        byte[] piece = new byte[100_000];
        assertThat(stream.read()).isEqualTo(length == 0 ? -1 : bytes[0] & 0xFF);
        for (int read = 0; read >= 0; ) {
            read = stream.read(piece, 7, 1 + chance.nextInt(90_000));
        }
        assertThat(stream.count()).isEqualTo(length);
        assertThat(stream.head()).isEqualTo(Arrays.copyOf(bytes, Math.min(4, length)));
        assertThat(stream.tail()).isEqualTo(Arrays.copyOfRange(bytes, Math.max(0, length - TAIL), length));
    }
}
