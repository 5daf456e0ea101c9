package nenrin.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Speaks to a studio as its page does. */
record StudioDesk(ServiceProcess studio) {
    static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    URI uri(String path) {
        return studio.uri(path);
    }

    /** Sends a photo; the path under which the studio knows the request. */
    String ask(byte[] picture, String query) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(post(query, picture));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return URI.create(answer.headers().firstValue("location").orElseThrow()).getPath();
    }

    HttpRequest post(String query, byte[] picture) {
        return HttpRequest.newBuilder(uri("/api/aging-requests?" + query))
                .header("Content-Type", "image/png")
                .POST(BodyPublishers.ofByteArray(picture))
                .build();
    }

    HttpRequest json(String path, String body) {
        return HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    /** The lines of a request's events, till they end. */
    List<String> stream(String request) throws IOException, InterruptedException {
        return lines(HttpRequest.newBuilder(uri(request + "/results")).build());
    }

    List<String> lines(HttpRequest request) throws IOException, InterruptedException {
        HttpRequest patient = HttpRequest.newBuilder(request, (name, value) -> true)
                .timeout(PATIENCE)
                .build();
        return HTTP.send(patient, BodyHandlers.ofLines()).body().toList();
    }

    /** A stream that is left open. */
    HttpResponse<InputStream> open(String path) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofInputStream());
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HTTP.send(request, BodyHandlers.ofString());
    }
}
