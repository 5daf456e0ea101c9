package nenrin.events;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Names that follow from what they name, so that saying a thing twice says it once. */
public final class Ids {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private Ids() {}

    /** The face id: SHA-256 of the picture's bytes, hex. */
    public static String faceId(byte[] picture) {
        return sha256(picture);
    }

    /** SHA-256, 64 lower-case hex digits. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** SHA-256 over the parts, with their lengths so that {@code ab,c} is not {@code a,bc}. */
    static String sha256(String... parts) {
        MessageDigest digest = digest();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
            digest.update((byte) ':');
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Whether the text looks like a SHA-256. */
    public static boolean isSha256(String text) {
        return SHA256.matcher(text).matches();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
