package nenrin.networks.recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.ModelReading.Invalid;
import nenrin.networks.files.ModelReading.Valid;
import nenrin.networks.files.Safetensors;

/** Model files of recipes, which end where one can't be read. */
final class ModelFiles {
    private ModelFiles() {}

    static ModelFile read(Path file) throws IOException {
        return switch (Safetensors.read(Files.readAllBytes(file))) {
            case Valid(ModelFile model) -> model;
            case Invalid(String code, String sentence) -> throw new IOException(file + ": " + code + ": " + sentence);
        };
    }
}
