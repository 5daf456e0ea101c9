package nenrin.networks.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nenrin.networks.files.ModelReading.Invalid;
import nenrin.networks.files.ModelReading.Valid;

/** The models that ship with Nenrin, as resources beside this class path's {@code /nenrin/models/*.card.md}. */
public final class ShippedModels {
    private ShippedModels() {}

    /** The residual ager. */
    public static ModelFile residual() {
        return model("residual");
    }

    /** The age reader, which tells years and gender. */
    public static ModelFile ageReader() {
        return model("age-reader");
    }

    /** The landmark net. */
    public static ModelFile landmarks() {
        return model("landmarks");
    }

    /** A shipped model's file as it is; {@code name} is one of residual, age-reader, landmarks. */
    public static byte[] bytes(String name) {
        try (InputStream file = ShippedModels.class.getResourceAsStream("/nenrin/models/" + name + ".safetensors")) {
            if (file == null) {
                throw new IllegalArgumentException("No model called " + name + " ships with Nenrin.");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModelFile model(String name) {
        return switch (Safetensors.read(bytes(name))) {
            case Valid(ModelFile file) -> file;
            case Invalid(String code, String sentence) ->
                throw new IllegalStateException("The shipped model " + name + " is damaged: " + sentence);
        };
    }
}
