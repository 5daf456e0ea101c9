package nenrin.local.cli;

import nenrin.events.FaceChoice;
import nenrin.events.Rendering;
import nenrin.events.ResultForm;
import nenrin.local.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how aged pictures shall look. */
final class RenderingOptions {
    @Option(names = "--crop", description = "show the face alone instead of the whole photo")
    private boolean crop;

    @Option(
            names = "--faces",
            paramLabel = "WHICH",
            defaultValue = "largest",
            description = "largest, all, or a number counted from the largest (default: ${DEFAULT-VALUE})")
    private String faces = "largest";

    @Option(
            names = "--as",
            paramLabel = "FORM",
            defaultValue = "pictures",
            description = "pictures, strip, or sweep: a moving GIF (default: ${DEFAULT-VALUE})")
    private ResultForm form = ResultForm.PICTURES;

    @Option(names = "--format", paramLabel = "TYPE", description = "jpeg or png; otherwise as the photo")
    private @Nullable String format;

    @Option(
            names = "--quality",
            paramLabel = "1-100",
            defaultValue = "92",
            description = "of JPEGs (default: ${DEFAULT-VALUE})")
    private int quality = Rendering.USUAL.quality();

    @Option(
            names = "--strength",
            paramLabel = "PERCENT",
            defaultValue = "100",
            description = "how much of the change is made, 0 to 150 (default: ${DEFAULT-VALUE})")
    private int strength = Rendering.USUAL.strength();

    FaceChoice faces() {
        return FaceChoice.read(faces)
                .orElseThrow(() -> new Refused(
                        "faces-malformed", "--faces is largest, all or a number from 1, not \"" + faces + "\"."));
    }

    Rendering rendering() {
        try {
            String type = format == null ? null : "image/" + format;
            return new Rendering(crop, form, type, quality, strength);
        } catch (IllegalArgumentException e) {
            throw new Refused("rendering-malformed", String.valueOf(e.getMessage()));
        }
    }
}
