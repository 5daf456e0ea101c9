package nenrin.ingest.http;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import nenrin.ingest.names.FilePath;
import org.jspecify.annotations.Nullable;

/**
 * What an import is called.
 *
 * @param id by machines
 * @param name by people
 */
record ImportNames(String id, String name) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /** Goes on with the names that the client chose, or with made-up ones where it chose none; answers it if they cannot be used. */
    static Response check(@Nullable String id, @Nullable String name, Function<ImportNames, Response> then) {
        String used = id == null ? UUID.randomUUID().toString() : id;
        if (!ID.matcher(used).matches()) {
            return Answers.badRequest("id-malformed", "The parameter id must be 1 to 64 letters, digits, - or _.");
        }
        return then.apply(new ImportNames(used, name == null ? used : new FilePath(name).name()));
    }
}
