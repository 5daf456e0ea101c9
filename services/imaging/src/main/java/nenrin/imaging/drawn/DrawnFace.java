package nenrin.imaging.drawn;

import java.util.List;
import java.util.Optional;
import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Landmarks;

/**
 * A drawn face, which can be shown at any age as artists would: other proportions, a few lines on the skin, grey hair. What is outside
 * the head stays as it is, to the bit. Safe for use by many threads.
 */
public final class DrawnFace {
    private static final double FIRST_GREY = 32;
    private static final double ALL_GREY = 72;

    private final Area area;
    private final List<Stroke> strokes;
    private final LinePainter painter;
    private final Optional<Hair> hair;

    /**
     * Looks at a face: its skin, its lines and its hair.
     *
     * @param picture the whole drawing
     * @param landmarks where the face is in it
     */
    public DrawnFace(Picture picture, Landmarks landmarks) {
        area = new Area(picture, FaceFrame.of(landmarks));
        Skin skin = Skin.of(area);
        double lips = landmarks.mouthLeft().distance(landmarks.mouthRight()) / 2;
        strokes = AgeLines.of(
                area.frame(), Features.of(area, skin, lips / area.frame().unit()));
        painter = new LinePainter(area, skin, new LineSeeker(area, skin).style());
        hair = Hair.of(area, skin);
    }

    /**
     * How old the face looks, by what it has of a child's proportions: years, 8 to 25. Nobody can tell the age of a drawing
     * more exactly.
     */
    public double apparentAge() {
        return ApparentAge.of(area.frame());
    }

    /**
     * The whole picture with the face at another age; the picture as it is where the ages are the same.
     *
     * @param own how old the face is taken to be, years
     * @param wanted how old it is to look, years
     */
    public Picture aged(double own, double wanted) {
        byte[] rgb = area.picture().rgb().clone();
        double greyness = Smooth.step(FIRST_GREY, ALL_GREY, wanted) - Smooth.step(FIRST_GREY, ALL_GREY, own);
        if (greyness > 0) {
            hair.ifPresent(it -> it.grey(greyness, rgb));
        }
        for (Stroke stroke : strokes) {
            double amount = stroke.amount(own, wanted);
            if (amount > 0) {
                painter.draw(stroke, amount, rgb);
            }
        }
        Proportions change = Proportions.at(wanted).minus(Proportions.at(own));
        Picture lined = new Picture(area.picture().width(), area.picture().height(), rgb);
        return new FaceWarp(area.frame(), change).of(lined);
    }
}
