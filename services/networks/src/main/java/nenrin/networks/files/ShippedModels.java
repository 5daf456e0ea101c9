package nenrin.networks.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nenrin.networks.files.ModelReading.Invalid;
import nenrin.networks.files.ModelReading.Valid;

/** The models that ship with Nenrin, as resources with a card for each: {@code /nenrin/models/*.card.md}. */
public final class ShippedModels {
    private ShippedModels() {}

    /** The residual ager. */
    public static ModelFile residual() {
        return model("residual");
    }

    /** Age reader A, which learnt from one half of the faces. */
    public static ModelFile ageReaderA() {
        return model("age-reader-a");
    }

    /** Age reader B, which learnt from the other half and from which no ager learns: it judges what agers make. */
    public static ModelFile ageReaderB() {
        return model("age-reader-b");
    }

    /** Which faces reader A has seen, for {@code SeenFaces}. */
    public static byte[] seenByA() {
        return resource("age-reader-a.seen");
    }

    /** Which faces reader B has seen, for {@code SeenFaces}. */
    public static byte[] seenByB() {
        return resource("age-reader-b.seen");
    }

    /** The landmark net. */
    public static ModelFile landmarks() {
        return model("landmarks");
    }

    /** The likeness net, by which no network learns. */
    public static ModelFile likeness() {
        return model("likeness");
    }

    /** The net that sees writing, covers and drawings. */
    public static ModelFile flaws() {
        return model("flaws");
    }

    /** A shipped model's file as it is; {@code name} is one of residual, age-reader-a, age-reader-b, landmarks, likeness, flaws. */
    public static byte[] bytes(String name) {
        return resource(name + ".safetensors");
    }

    private static byte[] resource(String name) {
        try (InputStream file = ShippedModels.class.getResourceAsStream("/nenrin/models/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("Nothing called " + name + " ships with Nenrin.");
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
