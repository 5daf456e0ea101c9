package nenrin.local.importing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import nenrin.local.Refused;

/** The ingest service's HTTP. */
public final class Ingest {
    private static final long LOOK_MILLIS = 250;
    private static final int OK = 200;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI service;

    /** Speaks to the service on this port of this machine. */
    public Ingest(int port) {
        this.service = URI.create("http://localhost:" + port);
    }

    /** The service went away in the middle: what it has sent stays, and the same import again sends the rest. */
    public static final class WentAway extends Exception {
        private static final long serialVersionUID = 1L;

        WentAway(Throwable cause) {
            super(cause);
        }
    }

    /**
     * Imports, and says how far it is every now and then.
     *
     * @return how it ended; refused files are not a failure
     */
    public ImportReport run(Upload upload, Consumer<ImportReport> progress) throws WentAway, InterruptedException {
        String id = UUID.randomUUID().toString();
        URI uri = service.resolve(upload.path() + "&id=" + id);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("content-type", "application/zip")
                .POST(upload.body())
                .build();
        CompletableFuture<HttpResponse<String>> answer = client.sendAsync(request, BodyHandlers.ofString());
        while (true) {
            try {
                return report(answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS).body());
            } catch (TimeoutException e) {
                look(id, progress);
            } catch (ExecutionException e) {
                throw new WentAway(e);
            }
        }
    }

    private ImportReport report(String body) throws WentAway {
        try {
            ImportReport report = json.readValue(body, ImportReport.class);
            if (report.failure() != null) {
                throw new Refused(report.failure());
            }
            return report;
        } catch (IOException e) {
            throw new WentAway(e);
        }
    }

    private void look(String id, Consumer<ImportReport> progress) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(service.resolve("/imports/" + id))
                .method("GET", BodyPublishers.noBody())
                .build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == OK) {
                progress.accept(json.readValue(answer.body(), ImportReport.class));
            }
        } catch (IOException e) {
            // Not now; the answer to the import itself says what is wrong.
        }
    }
}
