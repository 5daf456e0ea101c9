package nenrin.ingest.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

/** Files that say of themselves what is not so; those that are right are read in {@code entries}. */
class ImdbWikiLabelsTest {
    private static final int MATRIX = 14;
    private static final int COMPRESSED = 15;

    @Test
    void anArrayOfMoreMembersThanBytesIsRefusedBeforeAnybodyMakesRoomForIt() {
        assertThat(MatlabCheck.holds(file(MATRIX, matrix(2, 3)))).isTrue();
        assertThat(MatlabCheck.holds(file(MATRIX, matrix(1 << 30, 1)))).isFalse();
        assertThat(MatlabCheck.holds(file(MATRIX, matrix(1 << 16, 1 << 16)))).isFalse();
        assertThat(ImdbWikiLabels.read(file(MATRIX, matrix(1 << 30, 1)))).isInstanceOf(TableReading.Unusable.class);
    }

    @Test
    void aPartLargerThanTheWholeIsRefused() {
        byte[] file = file(MATRIX, matrix(2, 3));
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(132, Integer.MAX_VALUE - 1);
        assertThat(MatlabCheck.holds(file)).isFalse();
    }

    @Test
    void whatIsPackedIsLookedAtTooAndMayNotBeABomb() {
        assertThat(MatlabCheck.holds(file(COMPRESSED, packed(element(MATRIX, matrix(2, 3))))))
                .isTrue();
        assertThat(MatlabCheck.holds(file(COMPRESSED, packed(element(MATRIX, matrix(1 << 30, 1))))))
                .isFalse();
        assertThat(MatlabCheck.holds(file(COMPRESSED, new byte[] {1, 2, 3, 4}))).isFalse();
        assertThat(MatlabCheck.holds(file(COMPRESSED, packed(new byte[2 << 20])), 1 << 20))
                .isFalse();
    }

    /** An array of doubles: flags, two sides, no name, 48 bytes. */
    private static byte[] matrix(int rows, int columns) {
        return bytes(8 + 8 + 8 + 8 + 8 + 8 + 48)
                .putInt(6)
                .putInt(8)
                .putInt(6)
                .putInt(0)
                .putInt(5)
                .putInt(8)
                .putInt(rows)
                .putInt(columns)
                .putInt(1)
                .putInt(0)
                .putInt(9)
                .putInt(48)
                .array();
    }

    private static byte[] file(int type, byte[] data) {
        byte[] element = element(type, data);
        byte[] file = new byte[128 + element.length];
        file[126] = 'I';
        file[127] = 'M';
        System.arraycopy(element, 0, file, 128, element.length);
        return file;
    }

    private static byte[] element(int type, byte[] data) {
        return bytes(8 + data.length).putInt(type).putInt(data.length).put(data).array();
    }

    private static byte[] packed(byte[] data) {
        Deflater deflater = new Deflater(1);
        deflater.setInput(data);
        deflater.finish();
        byte[] packed = new byte[data.length / 10 + 1000];
        return Arrays.copyOf(packed, deflater.deflate(packed));
    }

    private static ByteBuffer bytes(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
