package nenrin.cleansing.duplicates;

import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Hashes of photos that nobody took: those of two photos have nothing in common, those of copies most. */
public final class SomePrints {
    /** Of the fine hash's 1024 bits a copy has so many otherwise, of the coarse one's 256 a quarter of it. */
    private static final int CHANGED = 40;

    private SomePrints() {}

    /** The hashes of one of many copies of a photo, as measuring stores them. */
    public static Map<String, String> copy(int photo, int copy) {
        return Map.of(
                "face", bits(photo, 32, copy, CHANGED / 4),
                "face-fine", bits(photo + 1000, 128, copy, CHANGED),
                "face-mirrored", bits(photo + 2000, 32, copy, CHANGED / 4),
                "face-mirrored-fine", bits(photo + 3000, 128, copy, CHANGED));
    }

    /** The hashes of the mirror image. */
    public static Map<String, String> mirrored(Map<String, String> hashes) {
        return Map.of(
                "face", Objects.requireNonNull(hashes.get("face-mirrored")),
                "face-fine", Objects.requireNonNull(hashes.get("face-mirrored-fine")),
                "face-mirrored", Objects.requireNonNull(hashes.get("face")),
                "face-mirrored-fine", Objects.requireNonNull(hashes.get("face-fine")));
    }

    private static String bits(int seed, int bytes, int copy, int changed) {
        byte[] bits = new byte[bytes];
        new Random(seed).nextBytes(bits);
        Random chance = new Random(31L * seed + copy);
        for (int i = 0; i < changed; i++) {
            int bit = chance.nextInt(8 * bytes);
            bits[bit / 8] ^= (byte) (1 << (bit % 8));
        }
        return HexFormat.of().formatHex(bits);
    }
}
