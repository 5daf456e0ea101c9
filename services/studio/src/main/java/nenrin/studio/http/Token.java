package nenrin.studio.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What callers must know where a studio has a token. As long to compare with a wrong one as with the right one.
 *
 * @param secret 16 characters or more
 */
record Token(String secret) {
    private static final int LEAST = 16;

    /** Refuses one that could be guessed. */
    Token {
        if (secret.length() < LEAST) {
            throw new IllegalArgumentException("nenrin.studio.token has 16 characters or more.");
        }
    }

    /** Whether {@code Authorization} carries it: {@code Bearer TOKEN}, or {@code Basic} with any name and it as the password. */
    boolean isIn(@Nullable String authorization) {
        String[] parts = authorization == null ? new String[0] : authorization.split(" ", 2);
        return parts.length == 2
                && switch (parts[0].toLowerCase(Locale.ROOT)) {
                    case "bearer" -> matches(parts[1]);
                    case "basic" -> matches(password(parts[1]));
                    default -> false;
                };
    }

    private static String password(String encoded) {
        try {
            String both = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return both.substring(both.indexOf(':') + 1);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }

    private boolean matches(String said) {
        return MessageDigest.isEqual(said.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }
}
