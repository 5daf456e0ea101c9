package nenrin.networks.training;

import nenrin.imaging.Picture;

/**
 * A face to learn from.
 *
 * @param crop aligned, square
 * @param age years, 0 to 116
 * @param female the gender that the label claims
 */
public record TrainingFace(Picture crop, int age, boolean female) {
    /** Checks the crop's shape and the age. */
    public TrainingFace {
        if (crop.width() != crop.height() || age < 0 || age > 116) {
            throw new IllegalArgumentException("A face to learn from is square and 0 to 116 years old.");
        }
    }
}
