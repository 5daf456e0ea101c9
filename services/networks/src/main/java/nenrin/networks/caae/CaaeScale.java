package nenrin.networks.caae;

import java.util.Map;
import java.util.Optional;
import nenrin.networks.files.ModelFile;

/**
 * How large the networks are.
 *
 * @param size side of the faces in pixels, a power of two from 16 to 256
 * @param channels of the encoder's first convolution; the generator begins with as many as the encoder ends with
 */
public record CaaeScale(int size, int channels) {
    /** The paper's: 128x128 pixels, 64 to 1024 channels. */
    public static final CaaeScale PAPER = new CaaeScale(128, 64);

    /** 64x64 pixels and a quarter of the channels: 16 to 128 up the encoder, 256 to 8 down the generator. */
    public static final CaaeScale SMALL = new CaaeScale(64, 16);

    private static final String SIZE = "size";
    private static final String CHANNELS = "channels";

    /** Checks the ranges. */
    public CaaeScale {
        if (Integer.bitCount(size) != 1 || size < 16 || size > 256 || channels < 2 || channels > 128) {
            throw new IllegalArgumentException(
                    "A CAAE for %d pixels with %d channels can't be built.".formatted(size, channels));
        }
    }

    /** Convolutions of stride 2 from the picture down to 4x4 pixels. */
    int halvings() {
        return Integer.numberOfTrailingZeros(size) - 2;
    }

    /** Channels that the generator begins with: sixteen times as many as the encoder does, 1024 in the paper. */
    int generatorChannels() {
        return 16 * channels;
    }

    /** What a model file says of it. */
    Map<String, String> traits() {
        return Map.of(SIZE, Integer.toString(size), CHANNELS, Integer.toString(channels));
    }

    /** How large the networks of a file are; nothing where it doesn't say or says something impossible. */
    static Optional<CaaeScale> of(ModelFile file) {
        try {
            return Optional.of(new CaaeScale(number(file, SIZE), number(file, CHANNELS)));
        } catch (IllegalArgumentException notANumberOrImpossible) {
            return Optional.empty();
        }
    }

    private static int number(ModelFile file, String name) {
        return Integer.parseInt(file.metadata().getOrDefault(name, ""));
    }
}
