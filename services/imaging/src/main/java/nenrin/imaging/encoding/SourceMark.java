package nenrin.imaging.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Says in a file that a machine made parts of the picture: IPTC's DigitalSourceType in an XMP packet, in a JPEG behind its JFIF header (XMP
 * specification part 3, 1.1.3), in a PNG behind IHDR (1.1.5).
 */
public final class SourceMark {
    private static final byte[] JPEG_NAME = "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.US_ASCII);

    /** Keyword, no compression, no language, no translated keyword. */
    private static final byte[] PNG_NAME = "iTXtXML:com.adobe.xmp\0\0\0\0\0".getBytes(StandardCharsets.US_ASCII);

    private static final int SIGNATURE_AND_IHDR = 8 + 25;

    private SourceMark() {}

    /** A JPEG as {@link PictureEncoder} writes it, marked. */
    public static byte[] jpeg(byte[] file, String sourceType) {
        byte[] packet = packet(sourceType);
        int length = 2 + JPEG_NAME.length + packet.length;
        ByteBuffer segment = ByteBuffer.allocate(2 + length)
                .putShort((short) 0xFFE1)
                .putShort((short) length)
                .put(JPEG_NAME)
                .put(packet);
        boolean jfif = (file[2] & 0xFF) == 0xFF && (file[3] & 0xFF) == 0xE0;
        return inserted(file, jfif ? 4 + ByteBuffer.wrap(file).getShort(4) : 2, segment.array());
    }

    /** A PNG, marked. */
    public static byte[] png(byte[] file, String sourceType) {
        byte[] packet = packet(sourceType);
        ByteBuffer chunk = ByteBuffer.allocate(4 + PNG_NAME.length + packet.length + 4)
                .putInt(PNG_NAME.length - 4 + packet.length)
                .put(PNG_NAME)
                .put(packet);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, PNG_NAME.length + packet.length);
        return inserted(
                file, SIGNATURE_AND_IHDR, chunk.putInt((int) sum.getValue()).array());
    }

    private static byte[] packet(String sourceType) {
        return """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>\
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\
            <rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" \
            Iptc4xmpExt:DigitalSourceType="%s"/>\
            </rdf:RDF></x:xmpmeta><?xpacket end="w"?>""".formatted(sourceType).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] inserted(byte[] file, int at, byte[] part) {
        return ByteBuffer.allocate(file.length + part.length)
                .put(file, 0, at)
                .put(part)
                .put(file, at, file.length - at)
                .array();
    }
}
