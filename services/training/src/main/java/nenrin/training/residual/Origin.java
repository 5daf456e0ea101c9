package nenrin.training.residual;

import java.util.Map;
import nenrin.events.Ids;
import nenrin.networks.files.ModelFile;
import org.jspecify.annotations.Nullable;

/**
 * Where the first weights come from.
 *
 * @param file the model that training goes on from; null where the ager starts anew
 * @param provenance what the new model says of it
 */
record Origin(@Nullable ModelFile file, Map<String, String> provenance) {
    /** From nothing. */
    static final Origin ANEW = new Origin(null, Map.of());

    /** From a model of this name. */
    static Origin model(String name, byte[] bytes, ModelFile file) {
        return new Origin(file, Map.of("from model", name, "from model sha256", Ids.sha256(bytes)));
    }
}
