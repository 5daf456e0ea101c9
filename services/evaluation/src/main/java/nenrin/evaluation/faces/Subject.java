package nenrin.evaluation.faces;

import java.util.Optional;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.AlignedCrop;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.alignment.FaceTemplate;
import nenrin.imaging.geometry.Landmarks;

/**
 * A face to age.
 *
 * @param name of its file
 * @param photo the whole photo
 * @param landmarks in the photo's pixels
 * @param label what the name says, where it says something
 */
public record Subject(String name, Picture photo, Landmarks landmarks, Optional<Label> label) {
    /** The face on the template; {@code size} is the crop's side in pixels. */
    public AlignedCrop aligned(int size) {
        return Aligner.align(photo, landmarks, size);
    }

    /** The face as it is judged: aligned, 200x200. */
    public Picture crop() {
        return aligned(FaceTemplate.SIDE).crop();
    }

    /** The same face in another photo of the same size. */
    public Subject in(Picture changed) {
        return new Subject(name, changed, landmarks, label);
    }
}
