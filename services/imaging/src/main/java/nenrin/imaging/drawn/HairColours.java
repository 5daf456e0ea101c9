package nenrin.imaging.drawn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nenrin.imaging.drawn.Palette.Swatch;

/**
 * The colours of a head's hair, and those of what is around it.
 *
 * @param hair with light and shadow
 * @param others skin, clothes, background
 * @param base the most frequent colour of the hair
 */
record HairColours(Palette hair, Palette others, Lab base) {
    private static final int MOST = 16;
    /** Backgrounds are hardly ever of a vivid hair's hue. */
    private static final double VIVID = 35;

    /** The lightest line, CIE L*. */
    private static final double INK = 32;

    private static final double SAME_HUE = Math.toRadians(18);
    private static final double LEAST_SHARE = 0.015;

    /** Colours that are mostly where hair is, over the brow, and less often where skin or background is; nothing where there are none. */
    static Optional<HairColours> of(Area area) {
        FaceFrame frame = area.frame();
        Palette all = Palette.of(area.colours(-2.2, -1.7, 2.2, frame.chin() + 1.2), MOST, 0);
        double[] crown = all.shares(area.colours(-0.85, -1.5, 0.85, -0.4, HairColours::isCrown));
        double[] face = all.shares(area.colours(-0.4, 0.35 * frame.mouth(), 0.4, 1.3 * frame.mouth()));
        double[] neck = all.shares(area.colours(-0.15, frame.chin() + 0.05, 0.15, frame.chin() + 0.35));
        double[] corners = all.shares(area.colours(-2.2, -1.7, 2.2, -0.6, (x, y) -> Math.abs(x) > 1.5));
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < crown.length; i++) {
            found.add(new Found(all.swatches().get(i), crown[i], face[i], neck[i], corners[i]));
        }
        return found.stream()
                .filter(Found::isHair)
                .max(Comparator.comparingDouble(Found::crown))
                .map(most -> sorted(found, most.swatch().colour()));
    }

    /** How much a colour belongs to the hair, 0 to 1. */
    double share(Lab colour) {
        double own = hair.distance(colour);
        double foreign = others.distance(colour);
        return Smooth.step(30, 18, own) * Smooth.step(0.85, 1.25, (foreign + 1) / (own + 1));
    }

    private static boolean isCrown(double x, double y) {
        return Math.hypot(x / 0.85, Math.min(0, y + 0.5)) < 1;
    }

    private static HairColours sorted(List<Found> found, Lab base) {
        List<Swatch> hair = new ArrayList<>();
        List<Swatch> others = new ArrayList<>();
        double most = found.stream().mapToDouble(Found::crown).max().orElse(0);
        for (Found it : found) {
            boolean isHair = (it.isHair() || it.isShadeOf(base)) && !it.isInk(most, base);
            (isHair ? hair : others).add(it.swatch());
        }
        return new HairColours(new Palette(hair), new Palette(others), base);
    }

    /** A colour with its share of the places that tell hair from other things. */
    private record Found(Swatch swatch, double crown, double face, double neck, double corners) {
        boolean isHair() {
            return crown > LEAST_SHARE && crown > Math.max(1.5 * face, 0.7 * Math.max(neck, corners));
        }

        /** The dark colour of lines, which are all over the face too; a dark shadow on the hair is of its hue. */
        boolean isInk(double mostOfCrown, Lab base) {
            Lab colour = swatch.colour();
            boolean hairs = colour.chroma() > 8 && colour.hueFrom(base) < SAME_HUE;
            return colour.l() < INK && crown < 0.35 * mostOfCrown && face > 0.01 && !hairs;
        }

        /** Hair in another light: as good as nowhere where no hair is, and of the hair's hue. */
        boolean isShadeOf(Lab base) {
            Lab colour = swatch.colour();
            double mostInCorners = base.chroma() < VIVID ? 0.04 : 0.4;
            if (face > 0.03 || neck > 0.1 || corners > mostInCorners || Math.abs(colour.l() - base.l()) > 35) {
                return false;
            }
            double ratio = colour.chroma() / base.chroma();
            return base.chroma() < 8
                    ? colour.chroma() < 8
                    : ratio > 0.4 && ratio < 2.2 && colour.hueFrom(base) < SAME_HUE;
        }
    }
}
