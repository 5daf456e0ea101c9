package nenrin.local.observing;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Whether a service is there, by what it says at {@code /q/health/ready}. */
public enum ServiceView {
    /** It does its work. */
    READY,
    /** It answers, but something that it needs is missing; its log says what. */
    NOT_READY,
    /** It does not answer. */
    AWAY;

    private static final int PATIENCE_MILLIS = 2_000;

    /** Asks the service at this port of this machine. */
    public static ServiceView at(int port) {
        try {
            URI uri = URI.create("http://localhost:" + port + "/q/health/ready");
            HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK ? READY : NOT_READY;
        } catch (IOException e) {
            return AWAY;
        }
    }

    /** For people. */
    public String words() {
        return switch (this) {
            case READY -> "ready";
            case NOT_READY -> "not ready";
            case AWAY -> "away";
        };
    }
}
