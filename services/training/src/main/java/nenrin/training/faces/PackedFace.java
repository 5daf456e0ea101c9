package nenrin.training.faces;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import nenrin.imaging.Picture;
import nenrin.networks.training.TrainingFace;

/**
 * A clean face as it is packed: the two ids (32 bytes each), age, gender, then the crop's red, green and blue.
 *
 * @param id the face id, hex
 * @param cluster the face id that stands for this face and its duplicates, hex
 * @param face the crop small, with its labels
 */
record PackedFace(String id, String cluster, TrainingFace face) {
    private static final int ID = 32;
    private static final int BEFORE_CROP = 2 * ID + 2;

    /** One cluster in sixteen is held out: those whose id begins with 0. Ids are hashes, so that is a draw that never changes. */
    boolean isHeldOut() {
        return cluster.startsWith("0");
    }

    byte[] toBytes() {
        byte[] rgb = face.crop().rgb();
        return ByteBuffer.allocate(BEFORE_CROP + rgb.length)
                .put(HexFormat.of().parseHex(id))
                .put(HexFormat.of().parseHex(cluster))
                .put((byte) face.age())
                .put((byte) (face.female() ? 1 : 0))
                .put(rgb)
                .array();
    }

    /** The other way, from what is left in the buffer. */
    static PackedFace of(ByteBuffer bytes, int size) {
        String id = hex(bytes);
        String cluster = hex(bytes);
        int age = bytes.get();
        boolean female = bytes.get() == 1;
        byte[] rgb = new byte[bytes.remaining()];
        bytes.get(rgb);
        return new PackedFace(id, cluster, new TrainingFace(new Picture(size, size, rgb), age, female));
    }

    private static String hex(ByteBuffer bytes) {
        byte[] id = new byte[ID];
        bytes.get(id);
        return HexFormat.of().formatHex(id);
    }
}
