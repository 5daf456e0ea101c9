package nenrin.networks.files;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name for exact weights. */
public final class Fingerprint {
    private static final int BYTES = 6;

    private Fingerprint() {}

    /** The first 12 hex digits of the SHA-256 of the tensors, in the file's order, whose names begin with a prefix. */
    public static String of(ModelFile file, String prefix) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            file.tensors().forEach((name, tensor) -> {
                if (name.startsWith(prefix)) {
                    digest.update(bytes(tensor));
                }
            });
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static byte[] bytes(Tensor tensor) {
        ByteBuffer bytes = ByteBuffer.allocate(tensor.values().length * Float.BYTES);
        bytes.asFloatBuffer().put(tensor.values());
        return bytes.array();
    }
}
