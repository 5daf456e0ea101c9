package nenrin.evaluation;

import nenrin.evaluation.judging.Judges;
import nenrin.evaluation.judging.Opinion;
import nenrin.imaging.Picture;

/** Judges of whom everything is known: the age is the red of the middle, who has more blue than red is a woman, and persons differ by hue. */
public record GreyJudges(double same) implements Judges {
    /** Who count faces from a likeness of 0.99 on as one person's. */
    public GreyJudges() {
        this(0.99);
    }

    @Override
    public Opinion of(Picture crop) {
        int middle = crop.width() / 2;
        double red = crop.red(middle, middle);
        double blue = crop.blue(middle, middle);
        double length = Math.hypot(red, blue) + 1e-9;
        float[] hue = {(float) (red / length), (float) (blue / length)};
        return new Opinion(red, red + 1, blue > red ? 1 : 0, hue);
    }
}
