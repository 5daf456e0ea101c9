package nenrin.aging;

import java.util.Locale;
import java.util.Map;
import nenrin.networks.Ager;

/**
 * A model that requests can ask for.
 *
 * @param name what requests call it
 * @param version the first 12 hex digits of its file's SHA-256
 * @param source where it came from
 * @param provenance what it was trained on and how, as its file says
 * @param ager for the thread that owns the networks
 */
public record ServedModel(String name, String version, Source source, Map<String, String> provenance, Ager ager) {
    /** Where a model came from. */
    public enum Source {
        /** Part of this program. */
        SHIPPED,
        /** Read from the topic {@code models}. */
        TOPIC;

        /** {@code shipped} or {@code topic}. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
