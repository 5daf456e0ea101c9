package nenrin.local.processes;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a process shows that it is ready. */
public sealed interface Readiness {

    /** It answers an HTTP GET with 200. */
    record Answers(URI uri) implements Readiness {
        private static final int PATIENCE_MILLIS = 2_000;

        @Override
        public boolean isReady(Path log, long logStart) {
            try {
                HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
                connection.setConnectTimeout(PATIENCE_MILLIS);
                connection.setReadTimeout(PATIENCE_MILLIS);
                boolean ready = connection.getResponseCode() == HttpURLConnection.HTTP_OK;
                connection.disconnect();
                return ready;
            } catch (IOException e) {
                return false;
            }
        }
    }

    /** It prints a line that begins so. */
    record Says(String beginning) implements Readiness {
        @Override
        public boolean isReady(Path log, long logStart) {
            try (var channel = Files.newByteChannel(log)) {
                channel.position(Math.min(logStart, channel.size()));
                byte[] bytes =
                        java.nio.channels.Channels.newInputStream(channel).readAllBytes();
                return new String(bytes, StandardCharsets.UTF_8).lines().anyMatch(line -> line.startsWith(beginning));
            } catch (IOException e) {
                return false;
            }
        }
    }

    /**
     * Whether it is ready now.
     *
     * @param log its output
     * @param logStart where in it this run of the process began, bytes
     */
    boolean isReady(Path log, long logStart);
}
