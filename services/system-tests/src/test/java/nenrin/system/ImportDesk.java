package nenrin.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nenrin.imaging.Picture;
import nenrin.imaging.encoding.PictureEncoder;

/** Makes zips and hands them to the ingest service, as a client would: in pieces, without saying how long they are. */
final class ImportDesk {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = new JsonMapper();
    private static final int PATIENCE_SECONDS = 180;
    private static final int SIDE = 48;

    private final ServiceProcess service;

    ImportDesk(ServiceProcess service) {
        this.service = service;
    }

    /** What the service said. */
    record Answer(int status, JsonNode json) {
        String failure() {
            return json.at("/failure/code").asText();
        }

        long count(String field) {
            return json.path(field).asLong(-1);
        }
    }

    Answer upload(byte[] zip, String query) {
        return uploading(new ByteArrayInputStream(zip), query).join();
    }

    CompletableFuture<Answer> uploading(InputStream zip, String query) {
        HttpRequest request = HttpRequest.newBuilder(uri("?" + query))
                .header("content-type", "application/zip")
                .POST(BodyPublishers.ofInputStream(() -> zip))
                .build();
        return answer(request);
    }

    Answer post(String path) {
        return answer(HttpRequest.newBuilder(uri(path))
                        .POST(BodyPublishers.noBody())
                        .build())
                .join();
    }

    Answer get(String id) {
        return answer(HttpRequest.newBuilder(uri("/" + id)).build()).join();
    }

    private URI uri(String rest) {
        return service.uri("/imports" + rest);
    }

    private static CompletableFuture<Answer> answer(HttpRequest request) {
        return HTTP.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .thenApply(response -> new Answer(response.statusCode(), json(response.body())));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }

    /** So many small pictures named as UTKFace names them, each of other noise. */
    static Map<String, byte[]> pictures(int count) {
        Map<String, byte[]> pictures = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            String name = "%d_%d_0_201701161745%05d.jpg.chip.jpg".formatted(1 + i % 90, i % 2, i);
            pictures.put(name, noise(i));
        }
        return pictures;
    }

    private static byte[] noise(int seed) {
        byte[] rgb = new byte[SIDE * SIDE * 3];
        new Random(seed).nextBytes(rgb);
        return PictureEncoder.jpeg(new Picture(SIDE, SIDE, rgb), 0.9);
    }

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
