package nenrin.networks.training;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.ModelReading;
import nenrin.networks.files.Precision;
import nenrin.networks.files.Safetensors;
import nenrin.networks.files.Tensor;
import nenrin.networks.residual.ResidualAger;

/**
 * Everything that training needs to go on as if it had never stopped: weights, their average, Adam's moments, the step, and the seed,
 * which with the step says what chance will draw.
 *
 * @param contents as a model file, whose family is the ager's with {@code /checkpoint} behind it
 */
public record Checkpoint(ModelFile contents) {
    private static final String SUFFIX = "/checkpoint";
    static final String STEPS = "steps";
    static final String SEED = "seed";
    static final String AGER = ResidualAger.PREFIX;
    static final String CRITIC = "critic/";
    static final String AVERAGE = "average/";

    /** What a checkpoint of a family calls its own. */
    static String family(String family) {
        return family + SUFFIX;
    }

    /** As a safetensors file in full precision; {@link #read} reads it. */
    public byte[] toBytes() {
        return Safetensors.write(contents, Precision.F32);
    }

    /** The other way; whether the contents are a checkpoint at all is checked by {@link AgerTraining#resume}. */
    public static ModelReading read(byte[] file) {
        return Safetensors.read(file);
    }

    /** The same with more said about it. */
    public Checkpoint with(Map<String, String> more) {
        Map<String, String> metadata = new LinkedHashMap<>(contents.metadata());
        metadata.putAll(more);
        return new Checkpoint(new ModelFile(metadata, contents.tensors()));
    }

    /** The model that it holds: the averaged ager and, where there is one, its critic. */
    public ModelFile model(Map<String, String> provenance) {
        Map<String, String> metadata = new LinkedHashMap<>(contents.metadata());
        metadata.remove(SEED);
        metadata.putAll(provenance);
        metadata.put("family", contents.family().replace(SUFFIX, ""));
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        contents.tensors().forEach((name, tensor) -> {
            if (name.startsWith(AVERAGE)) {
                tensors.put(AGER + name.substring(AVERAGE.length()), tensor);
            } else if (name.startsWith(CRITIC)) {
                tensors.put(name, tensor);
            }
        });
        return new ModelFile(metadata, tensors);
    }

    /** Why this is no checkpoint of a training of such a family, as a sentence. */
    Optional<String> misfit(String family) {
        return contents.family().equals(family(family))
                        && number(STEPS).orElse(-1) >= 0
                        && number(SEED).isPresent()
                ? Optional.empty()
                : Optional.of("The file is not a checkpoint of this training.");
    }

    long steps() {
        return number(STEPS).orElseThrow();
    }

    long seed() {
        return number(SEED).orElseThrow();
    }

    private OptionalLong number(String name) {
        try {
            return OptionalLong.of(Long.parseLong(contents.metadata().getOrDefault(name, "")));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
