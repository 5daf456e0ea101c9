package nenrin.imaging.drawn;

import java.util.Optional;
import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Point;

/**
 * The hair of a head, which can be turned grey.
 *
 * @param colours what it looks like
 * @param map where it is
 */
record Hair(Area area, Skin skin, HairColours colours, HairMap map) {
    /** The hair of a face; nothing where no colour is surely hair. */
    static Optional<Hair> of(Area area, Skin skin) {
        return HairColours.of(area).map(colours -> new Hair(area, skin, colours, new HairMap(area, colours)));
    }

    /**
     * Takes the colour out of the hair in a copy of the picture's bytes.
     *
     * @param greyness 0 (as it is) to 1 (grey)
     */
    void grey(double greyness, byte[] rgb) {
        Picture picture = area.picture();
        GreyTone tone = GreyTone.of(colours.base());
        map.extent(area).forEach((x, y) -> {
            Point place = area.frame().toFace(x + 0.5, y + 0.5);
            double share = greyness * map.at(place.x(), place.y()) * outsideFeatures(place);
            if (share > 0) {
                Lab colour = Lab.of(picture, x, y);
                tone.blend(colour, share * belonging(colour, place), rgb, picture.index(x, y));
            }
        });
    }

    /** How much of a pixel is hair: lines between strands, and lights on them, are, whatever their colour. */
    private double belonging(Lab colour, Point place) {
        double line = Smooth.step(colours.base().l() - 12, colours.base().l() - 25, colour.l());
        double light = map.isEnclosed(place.x(), place.y()) ? 1 - skin.share(colour) : 0;
        return Math.max(colours.share(colour), Math.max(line, light));
    }

    /** 0 in the eyes and the mouth, 1 away from them. */
    private double outsideFeatures(Point place) {
        double eye = Math.hypot(Math.abs(place.x()) - 0.5, place.y());
        double mouth = Math.hypot(0.7 * place.x(), place.y() - area.frame().mouth());
        return Smooth.step(0.30, 0.36, eye) * Smooth.step(0.25, 0.30, mouth);
    }
}
