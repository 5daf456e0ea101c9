package nenrin.ingest.entries;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalInt;

/**
 * A zip's end record (APPNOTE 4.3.16). A zip that is read as a stream looks the same whether its list of entries or a cut follows the last one that was read; only the end record tells.
 */
final class ZipEnd {
    /** The count of a zip with more entries than the record can say. */
    static final int MANY = 0xFFFF;

    private static final int SIGNATURE = 0x06054b50;
    private static final int LENGTH = 22;
    private static final int COUNT_AT = 10;
    private static final int COMMENT_LENGTH_AT = 20;

    private ZipEnd() {}

    /** How many entries the record at the end of these bytes names; nothing if they do not end in one. */
    static OptionalInt entries(byte[] tail) {
        ByteBuffer bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = tail.length - LENGTH; at >= 0; at--) {
            int comment = tail.length - LENGTH - at;
            if (bytes.getInt(at) == SIGNATURE && unsigned(bytes, at + COMMENT_LENGTH_AT) == comment) {
                return OptionalInt.of(unsigned(bytes, at + COUNT_AT));
            }
        }
        return OptionalInt.empty();
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF;
    }
}
