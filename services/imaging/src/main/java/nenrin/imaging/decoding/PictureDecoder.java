package nenrin.imaging.decoding;

import java.util.Optional;
import nenrin.imaging.decoding.Decoded.Unreadable;

/**
 * Turns bytes that anybody may have sent into an upright picture in sRGB, or says why not. What can be refused from the header is
 * refused before anything is decoded. Safe for use by many threads.
 */
public final class PictureDecoder {
    private final DecodingLimits limits;
    private final BoundedDecoding decoding;

    /** A decoder with {@link DecodingLimits#STANDARD}. */
    public PictureDecoder() {
        this(DecodingLimits.STANDARD);
    }

    /** A decoder with other limits. */
    public PictureDecoder(DecodingLimits limits) {
        this.limits = limits;
        this.decoding = new BoundedDecoding(limits);
    }

    /** The picture in the bytes; its type is told by them, not by any name. */
    public Decoded decode(byte[] bytes) {
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
        return decode(bytes, format.get());
    }

    private Decoded decode(byte[] bytes, PictureFormat format) {
        Optional<FileStructure> structure = FileStructure.of(format, bytes);
        if (structure.isEmpty()) {
            return new Unreadable(
                    "picture-truncated",
                    "The %s file stops before it says how large its picture is.".formatted(format));
        }
        Optional<Unreadable> refusal = refusal(structure.get(), format);
        return refusal.isPresent() ? refusal.get() : decoding.decode(bytes, format, structure.get());
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
