package nenrin.local.observing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;

/**
 * What the training worker says at {@code /device} of what it computes on.
 *
 * @param name short, such as {@code cpu}
 * @param sentence which natives, how many threads
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DeviceView(String name, String sentence) {
    /** Asks the training worker at this port of this machine; nothing when it does not answer. */
    public static Optional<DeviceView> at(int port) {
        URI uri = URI.create("http://localhost:" + port + "/device");
        try (InputStream answer = uri.toURL().openStream()) {
            return Optional.of(new ObjectMapper().readValue(answer, DeviceView.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
