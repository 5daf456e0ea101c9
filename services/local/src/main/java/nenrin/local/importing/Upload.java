package nenrin.local.importing;

import java.io.IOException;
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
     * @param labels the file with the labels; null where the files' names say it, or where the format finds it in the folder
     */
    public static Upload of(Path source, @Nullable Path labels, LabelFormat format) {
        if (!Files.exists(source)) {
            throw new Refused("file-missing", "There is no file or folder " + source + ".");
        }
        Path first = format.labels(source, labels);
        if (Files.isDirectory(source)) {
            return new Upload(
                    path(source, format), zipped(new FolderZip(source), first, format), FolderZip.count(source));
        }
        return first == null
                ? asItIs(source, format)
                : new Upload(path(source, format), zipped(new CopiedZip(source), first, format), null);
    }

    /** Drawn faces, so many. */
    public static Upload madeUp(int count) {
        return new Upload("/imports/made-up?count=" + count, BodyPublishers.noBody(), (long) count);
    }

    private static Upload asItIs(Path zip, LabelFormat format) {
        try {
            return new Upload(path(zip, format), BodyPublishers.ofFile(zip), null);
        } catch (IOException e) {
            throw new Refused("file-unreadable", "The file " + zip + " can't be read.");
        }
    }

    private static BodyPublisher zipped(ZipWriting writing, @Nullable Path labels, LabelFormat format) {
        return BodyPublishers.ofInputStream(() -> new ZipStream(writing, labels, format).open());
    }

    private static String path(Path source, LabelFormat format) {
        Map<String, String> parameters = new TreeMap<>();
        parameters.put("name", source.toAbsolutePath().normalize().getFileName().toString());
        parameters.put("labels", format.wire());
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/imports?", ""));
    }
}
