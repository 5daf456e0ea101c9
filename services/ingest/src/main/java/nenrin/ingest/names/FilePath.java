package nenrin.ingest.names;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * Where a file lies in a zip or in somebody's table.
 *
 * @param text folders and name, between slashes or backslashes
 */
public record FilePath(String text) {
    /** Names longer than this are cut, characters. */
    public static final int LONGEST_NAME = 200;

    private static final String NOT_TO_BE_SHOWN = "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]";

    /**
     * A path out of a zip whose names were read byte by byte (ISO 8859-1). Many tools write UTF-8 without saying so; what can be UTF-8, is.
     */
    public static FilePath ofZip(String name) {
        if (name.chars().anyMatch(c -> c > 0xFF)) {
            return new FilePath(name); // the zip said that it is UTF-8
        }
        ByteBuffer bytes = ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1));
        try {
            return new FilePath(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return new FilePath(name);
        }
    }

    /** The name without folders, control characters and what else is not to be shown; empty if nothing is left. */
    public String name() {
        String name = segments().reduce("", (before, last) -> last);
        String bounded = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
        return bounded.replaceAll(NOT_TO_BE_SHOWN, "").strip();
    }

    /** Whether it is a file that systems put beside people's own: hidden, or in a hidden folder, or in {@code __MACOSX}. */
    public boolean isHidden() {
        return segments().anyMatch(part -> part.startsWith(".") || part.equals("__MACOSX"));
    }

    private Stream<String> segments() {
        return Stream.of(text.split("[/\\\\]"));
    }
}
