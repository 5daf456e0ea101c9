package nenrin.imaging.decoding;

import java.time.Duration;

/**
 * What a picture may cost.
 *
 * @param maxBytes of the file
 * @param maxSide pixels of the longer side
 * @param maxPixels width times height
 * @param maxScans of a progressive JPEG: 78 kB with 500 of them can take half a minute
 * @param deadline for one decode, from when it may begin
 * @param megapixelsAtOnce how much all decodes of one decoder hold at the same time; the others wait
 */
public record DecodingLimits(
        int maxBytes, int maxSide, long maxPixels, int maxScans, Duration deadline, int megapixelsAtOnce) {
    /** 8 MB, 8192 pixels a side, 40 megapixels, 32 scans, 10 seconds, 80 megapixels at once. */
    public static final DecodingLimits STANDARD =
            new DecodingLimits(8 << 20, 8192, 40_000_000, 32, Duration.ofSeconds(10), 80);

    /** Checks that the largest picture allowed can be decoded at all. */
    public DecodingLimits {
        if (maxPixels > 1_000_000L * megapixelsAtOnce) {
            throw new IllegalArgumentException("The largest picture does not fit into what is decoded at once.");
        }
    }
}
