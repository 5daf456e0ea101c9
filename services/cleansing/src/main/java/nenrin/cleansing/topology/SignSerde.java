package nenrin.cleansing.topology;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import nenrin.cleansing.duplicates.Print;
import nenrin.cleansing.duplicates.Sign;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the index in 193 bytes and its band: there are twenty of each face. One byte of flags, the face id (32), the coarse hash (32), the fine one
 * (128), the band in ASCII.
 */
final class SignSerde {
    private static final HexFormat HEX = HexFormat.of();
    private static final int MIRRORED = 1;
    private static final int DRAWN = 2;
    private static final int GONE = 4;
    private static final int FACE_ID = 1;
    private static final int COARSE = FACE_ID + 32;
    private static final int FINE = COARSE + 32;
    private static final int BAND = FINE + 128;

    private SignSerde() {}

    static Serde<Sign> serde() {
        return Serdes.serdeFrom((topic, sign) -> write(sign), (topic, bytes) -> read(bytes));
    }

    private static byte @Nullable [] write(@Nullable Sign sign) {
        if (sign == null) {
            return null;
        }
        int flags = (sign.mirrored() ? MIRRORED : 0) | (sign.drawn() ? DRAWN : 0) | (sign.gone() ? GONE : 0);
        byte[] hashes = HEX.parseHex(
                sign.faceId() + sign.print().coarse() + sign.print().fine());
        byte[] band = sign.band().getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = new byte[BAND + band.length];
        bytes[0] = (byte) flags;
        System.arraycopy(hashes, 0, bytes, FACE_ID, hashes.length);
        System.arraycopy(band, 0, bytes, BAND, band.length);
        return bytes;
    }

    private static @Nullable Sign read(byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        String faceId = HEX.formatHex(bytes, FACE_ID, COARSE);
        Print print = new Print(HEX.formatHex(bytes, COARSE, FINE), HEX.formatHex(bytes, FINE, BAND));
        String band = new String(bytes, BAND, bytes.length - BAND, StandardCharsets.US_ASCII);
        int flags = bytes[0];
        return new Sign(band, faceId, (flags & MIRRORED) != 0, print, (flags & DRAWN) != 0, (flags & GONE) != 0);
    }
}
