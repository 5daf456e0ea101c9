package nenrin.imaging.madeup;

import java.awt.Color;
import java.util.Random;

/** Colours out of colours. */
final class Tint {
    private Tint() {}

    /** {@code share} of the second, the rest of the first. */
    static Color mix(Color first, Color second, double share) {
        return new Color(
                channel(first.getRed() + share * (second.getRed() - first.getRed())),
                channel(first.getGreen() + share * (second.getGreen() - first.getGreen())),
                channel(first.getBlue() + share * (second.getBlue() - first.getBlue())));
    }

    /** Each channel times a factor. */
    static Color times(Color colour, double factor) {
        return new Color(
                channel(colour.getRed() * factor),
                channel(colour.getGreen() * factor),
                channel(colour.getBlue() * factor));
    }

    /** The same colour, shining through: opacity 0 to 1. */
    static Color clear(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), channel(255 * opacity));
    }

    /** Each channel up to {@code most} levels off. */
    static Color vary(Color colour, int most, Random chance) {
        int by = chance.nextInt(2 * most + 1) - most;
        return new Color(
                channel(colour.getRed() + by),
                channel(colour.getGreen() + by),
                channel(colour.getBlue() + by + (chance.nextInt(5) - 2)));
    }

    private static int channel(double value) {
        return Math.clamp(Math.round(value), 0, 255);
    }
}
