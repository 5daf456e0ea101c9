package nenrin.networks.training;

import nenrin.networks.files.ModelFile;
import nenrin.networks.files.ModelReading;
import nenrin.networks.files.Precision;
import nenrin.networks.files.Safetensors;

/**
 * Everything that training needs to go on as if it had never stopped: weights, their averages, Adam's moments, the step.
 *
 * @param contents as a model file, whose family is the ager's with {@code /checkpoint} behind it
 */
public record Checkpoint(ModelFile contents) {
    /** As a safetensors file in full precision; {@link #read} reads it. */
    public byte[] toBytes() {
        return Safetensors.write(contents, Precision.F32);
    }

    /** The other way; whether the contents are a checkpoint at all is checked by {@link AgerTraining#resume}. */
    public static ModelReading read(byte[] file) {
        return Safetensors.read(file);
    }
}
