package nenrin.local.observing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a service says of itself at {@code /q/health/ready}.
 *
 * @param state ready, not ready or away
 * @param says what its checks add: model, device, …
 */
public record ServiceView(String state, Map<String, String> says) {
    private static final int PATIENCE_MILLIS = 2_000;

    /** Asks the service at this port of this machine. */
    public static ServiceView at(int port) {
        try {
            URI uri = URI.create("http://localhost:" + port + "/q/health/ready");
            HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            boolean ready = connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            try (InputStream body = ready ? connection.getInputStream() : connection.getErrorStream()) {
                return new ServiceView(ready ? "ready" : "not ready", said(new ObjectMapper().readTree(body)));
            }
        } catch (IOException e) {
            return new ServiceView("away", Map.of());
        }
    }

    private static Map<String, String> said(JsonNode health) {
        Map<String, String> said = new TreeMap<>();
        for (JsonNode check : health.path("checks")) {
            // Others than Nenrin's own checks speak of channels and connections.
            if (!check.path("name").asText().contains("SmallRye")) {
                check.path("data")
                        .properties()
                        .forEach(data -> said.put(data.getKey(), data.getValue().asText()));
            }
        }
        return said;
    }
}
