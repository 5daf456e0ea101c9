package nenrin.imaging.madeup;

import java.util.Optional;
import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Landmarks;

/**
 * A drawn face of which everything is known.
 *
 * @param picture 200x200, on the face template but for a little shift, turn and size
 * @param landmarks where the points are in truth; some may lie outside a picture that was cut
 * @param age in years, as drawn
 * @param female as drawn
 * @param claimedAge in years, as a label would say; differs from {@code age} only by {@link Defect#WRONG_LABEL}
 * @param defect what is wrong with it, if anything
 */
public record MadeUpFace(
        Picture picture, Landmarks landmarks, int age, boolean female, int claimedAge, Optional<Defect> defect) {}
