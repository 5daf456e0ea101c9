package nenrin.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nenrin.networks.AgerLoading;
import nenrin.networks.AgerLoading.Refused;
import nenrin.networks.Agers;
import nenrin.networks.files.ModelReading.Invalid;
import nenrin.networks.files.ModelReading.Valid;
import nenrin.networks.files.Safetensors;
import nenrin.networks.files.ShippedModels;

/** The ager that is meant by a word: a model file's path, or the name of a shipped model. */
final class ModelChoice {
    private static final int LARGEST = 256 << 20;

    private ModelChoice() {}

    static AgerLoading load(String word) {
        try {
            Path file = Path.of(word);
            if (Files.isRegularFile(file)) {
                return Files.size(file) > LARGEST
                        ? new Refused("model-too-large", file + " has more than 256 MB.")
                        : load(Files.readAllBytes(file));
            }
            return load(ShippedModels.bytes(word));
        } catch (IOException e) {
            return new Refused("model-unreadable", word + " can't be read: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            return new Refused("model-missing", "There is no file " + word + ", and no model of that name ships.");
        }
    }

    private static AgerLoading load(byte[] bytes) {
        return switch (Safetensors.read(bytes)) {
            case Valid(var file) -> Agers.load(file);
            case Invalid(String code, String sentence) -> new Refused(code, sentence);
        };
    }
}
