package nenrin.imaging.decoding;

import java.util.Optional;
import nenrin.imaging.decoding.Decoded.Unreadable;

/** Refuses what can be refused from a file's first bytes and its structure, before anything is decoded. Takes microseconds. */
public final class PictureCheck {
    private final DecodingLimits limits;

    /** A check by {@link DecodingLimits#STANDARD}. */
    public PictureCheck() {
        this(DecodingLimits.STANDARD);
    }

    /** A check by other limits. */
    public PictureCheck(DecodingLimits limits) {
        this.limits = limits;
    }

    /** What the bytes are, by themselves and not by any name. */
    public Checked check(byte[] bytes) {
        if (bytes.length == 0) {
            return new Unreadable("picture-empty", "The file is empty: it has 0 bytes.");
        }
        if (bytes.length > limits.maxBytes()) {
            return tooLarge("The file has %d kB; at most %d can be taken."
                    .formatted(bytes.length >> 10, limits.maxBytes() >> 10));
        }
        Optional<PictureFormat> format = PictureFormat.of(bytes);
        if (format.isEmpty()) {
            return new Unreadable(
                    "picture-unsupported", "This is not a JPEG, PNG or WebP picture, whatever its name says.");
        }
        return check(bytes, format.get());
    }

    private Checked check(byte[] bytes, PictureFormat format) {
        Optional<FileStructure> structure = FileStructure.of(format, bytes);
        if (structure.isEmpty()) {
            return new Unreadable(
                    "picture-truncated",
                    "The %s file stops before it says how large its picture is.".formatted(format));
        }
        Optional<Unreadable> refusal = refusal(structure.get(), format);
        return refusal.isPresent() ? refusal.get() : new Checked.Plausible(format, structure.get());
    }

    private Optional<Unreadable> refusal(FileStructure file, PictureFormat format) {
        long pixels = (long) file.width() * file.height();
        if (pixels > limits.maxPixels()) {
            return Optional.of(tooLarge("The picture has %d megapixels; at most %d can be taken."
                    .formatted(pixels / 1_000_000, limits.maxPixels() / 1_000_000)));
        }
        if (Math.max(file.width(), file.height()) > limits.maxSide()) {
            return Optional.of(tooLarge("The picture is %d x %d pixels; a side may have %d."
                    .formatted(file.width(), file.height(), limits.maxSide())));
        }
        if (file.scans() > limits.maxScans()) {
            return Optional.of(new Unreadable(
                    "picture-too-many-scans",
                    "The JPEG has %d scans; at most %d are decoded.".formatted(file.scans(), limits.maxScans())));
        }
        return file.complete() ? Optional.empty() : Optional.of(truncated(format));
    }

    private static Unreadable truncated(PictureFormat format) {
        return new Unreadable(
                "picture-truncated", "The %s file stops in the middle: its end is missing.".formatted(format));
    }

    private static Unreadable tooLarge(String sentence) {
        return new Unreadable("picture-too-large", sentence);
    }
}
