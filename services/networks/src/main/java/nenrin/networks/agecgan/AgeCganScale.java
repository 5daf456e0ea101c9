package nenrin.networks.agecgan;

import java.util.Map;
import java.util.Optional;
import nenrin.networks.files.ModelFile;

/**
 * How large the networks are; the faces are 64x64.
 *
 * @param channels of the generator's last hidden layer, a multiple of 4
 */
public record AgeCganScale(int channels) {
    /** DCGAN's, 1024 channels down to 128, as in the paper. */
    public static final AgeCganScale PAPER = new AgeCganScale(128);

    /** A quarter of the channels. */
    public static final AgeCganScale SMALL = new AgeCganScale(32);

    private static final String CHANNELS = "channels";

    /** Checks the range. */
    public AgeCganScale {
        if (channels < 4 || channels > 256 || channels % 4 != 0) {
            throw new IllegalArgumentException("An Age-cGAN with %d channels can't be built.".formatted(channels));
        }
    }

    /** What a model file says of it. */
    Map<String, String> traits() {
        return Map.of("size", Integer.toString(AgeCganFigure.SIZE), CHANNELS, Integer.toString(channels));
    }

    /** How large the networks of a file are; nothing where it doesn't say or says something impossible. */
    static Optional<AgeCganScale> of(ModelFile file) {
        try {
            return Optional.of(new AgeCganScale(Integer.parseInt(file.metadata().getOrDefault(CHANNELS, ""))));
        } catch (IllegalArgumentException notANumberOrImpossible) {
            return Optional.empty();
        }
    }
}
