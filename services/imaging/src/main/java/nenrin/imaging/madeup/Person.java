package nenrin.imaging.madeup;

import java.awt.Color;
import java.util.Random;

/**
 * What stays the same through a life.
 *
 * @param skin colour of the lit skin
 * @param hair colour in youth
 * @param eyes colour of the iris
 * @param cloth colour of the clothes
 * @param background colour behind
 * @param width of the face, about 1
 * @param jaw 0 (narrow) to 1 (square)
 * @param nose width, about 1
 * @param lips fullness, about 1
 * @param brows thickness, about 1
 * @param apart how much further apart the eyes are, in pixels
 * @param mouthDown how much lower the mouth is, in pixels
 * @param mouthWide how much wider the mouth is on each side, in pixels
 * @param fringe how far the hair comes down, in pixels
 * @param longHair whether it falls beside the face
 * @param beard 0 (none), 1 (moustache) or 2 (full), when grown up
 * @param balding 0 (never) to 1 (early)
 * @param glasses whether they are worn, when grown up
 */
record Person(
        boolean female,
        Color skin,
        Color hair,
        Color eyes,
        Color cloth,
        Color background,
        double width,
        double jaw,
        double nose,
        double lips,
        double brows,
        double apart,
        double mouthDown,
        double mouthWide,
        double fringe,
        boolean longHair,
        int beard,
        double balding,
        boolean glasses) {
    private static final Color[] SKINS = {
        new Color(0xF6D7C3),
        new Color(0xEFC4A4),
        new Color(0xE0AC85),
        new Color(0xC68E66),
        new Color(0xA06A45),
        new Color(0x7D4E33),
        new Color(0xF3D3B3),
        new Color(0x8E5D3D)
    };
    private static final Color[] HAIRS = {
        new Color(0x1D1814),
        new Color(0x2C211A),
        new Color(0x4A3020),
        new Color(0x6B4526),
        new Color(0xA97C42),
        new Color(0x8A3F1E),
        new Color(0xC9A866)
    };
    private static final Color[] EYES = {
        new Color(0x3B2717), new Color(0x5A3A1C), new Color(0x47687F), new Color(0x4F6B45), new Color(0x6E7B80)
    };
    /** Darker skins come with the two darkest hairs and eyes. */
    private static final int DARK_SKIN = 400;

    static Person of(Random chance, boolean female) {
        Color skin = Tint.vary(SKINS[chance.nextInt(SKINS.length)], 8, chance);
        boolean dark = skin.getRed() + skin.getGreen() + skin.getBlue() < DARK_SKIN;
        return new Person(
                female,
                skin,
                Tint.vary(HAIRS[chance.nextInt(dark ? 2 : HAIRS.length)], 8, chance),
                EYES[chance.nextInt(dark ? 2 : EYES.length)],
                new Color(40 + chance.nextInt(160), 40 + chance.nextInt(160), 40 + chance.nextInt(160)),
                new Color(90 + chance.nextInt(150), 90 + chance.nextInt(150), 90 + chance.nextInt(150)),
                between(0.93, 1.05, chance) * (female ? 0.97 : 1),
                between(0, 0.6, chance) + (female ? 0 : 0.4),
                between(0.85, 1.2, chance),
                between(0.8, 1.3, chance) * (female ? 1.15 : 0.95),
                between(0.8, 1.2, chance) * (female ? 0.75 : 1.2),
                between(-2.5, 2.5, chance),
                between(-3, 3, chance),
                between(-4, 4, chance),
                between(0, 16, chance),
                female && chance.nextInt(5) > 0,
                female ? 0 : Math.max(0, chance.nextInt(5) - 2),
                female ? 0 : chance.nextDouble(),
                chance.nextInt(8) == 0);
    }

    private static double between(double low, double high, Random chance) {
        return low + (high - low) * chance.nextDouble();
    }
}
