package nenrin.local.importing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nenrin.local.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What the ingest service is asked to do.
 *
 * @param path at the service, with parameters
 * @param body what is sent; it is made as it is sent, never whole in memory
 * @param files how many there will be; null where nobody knows
 */
public record Upload(
        String path, BodyPublisher body, @Nullable Long files) {

    /**
     * A zip or a folder.
     *
     * @param labels a CSV of file, age, gender; null where the files' names say it
     */
    public static Upload of(Path source, @Nullable Path labels) {
        if (!Files.exists(source)) {
            throw new Refused("file-missing", "There is no file or folder " + source + ".");
        }
        if (labels != null && !Files.isRegularFile(labels)) {
            throw new Refused("file-missing", "There is no file " + labels + ".");
        }
        if (Files.isDirectory(source)) {
            return new Upload(path(source, labels), zipped(new FolderZip(source), labels), FolderZip.count(source));
        }
        return labels == null
                ? asItIs(source)
                : new Upload(path(source, labels), zipped(new CopiedZip(source), labels), null);
    }

    /** Drawn faces, so many. */
    public static Upload madeUp(int count) {
        return new Upload("/imports/made-up?count=" + count, BodyPublishers.noBody(), (long) count);
    }

    private static Upload asItIs(Path zip) {
        try {
            return new Upload(path(zip, null), BodyPublishers.ofFile(zip), null);
        } catch (IOException e) {
            throw new Refused("file-unreadable", "The file " + zip + " can't be read.");
        }
    }

    private static BodyPublisher zipped(ZipWriting writing, @Nullable Path labels) {
        return BodyPublishers.ofInputStream(() -> open(writing, labels));
    }

    private static InputStream open(ZipWriting writing, @Nullable Path labels) {
        return new ZipStream(writing, labels).open();
    }

    private static String path(Path source, @Nullable Path labels) {
        Map<String, String> parameters = new TreeMap<>();
        parameters.put("name", source.toAbsolutePath().normalize().getFileName().toString());
        parameters.put("labels", labels == null ? "utkface" : "csv");
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/imports?", ""));
    }
}
