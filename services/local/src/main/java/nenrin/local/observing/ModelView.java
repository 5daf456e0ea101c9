package nenrin.local.observing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the aging worker says of its models at {@code /models}.
 *
 * @param device what it computes on
 * @param served the models that can be asked for
 * @param refused files on the {@code models} topic that can't be used
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ModelView(String device, List<Served> served, List<Refusal> refused) {

    /** A model that can be asked for by name. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Served(
            String name, String version, boolean isDefault, String source, Map<String, String> provenance) {}

    /** A model that can't be used, and why. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Refusal(String name, String sentence) {}

    /** Asks the aging worker at this port of this machine; nothing when it does not answer. */
    public static Optional<ModelView> at(int port) {
        URI uri = URI.create("http://localhost:" + port + "/models");
        try (InputStream answer = uri.toURL().openStream()) {
            return Optional.of(new ObjectMapper().readValue(answer, ModelView.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
