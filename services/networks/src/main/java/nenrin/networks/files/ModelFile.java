package nenrin.networks.files;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Named tensors and where they come from.
 *
 * @param metadata provenance: family, preset, training data, settings, figures
 * @param tensors by name, in the order of the file
 */
public record ModelFile(Map<String, String> metadata, Map<String, Tensor> tensors) {
    /** Copies the maps, keeping their order. */
    public ModelFile {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
        tensors = Collections.unmodifiableMap(new LinkedHashMap<>(tensors));
    }

    /** The family of networks it belongs to, such as {@code residual}; empty where it says nothing. */
    public String family() {
        return metadata.getOrDefault("family", "");
    }
}
