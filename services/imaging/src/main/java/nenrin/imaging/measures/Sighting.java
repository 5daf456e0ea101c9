package nenrin.imaging.measures;

import java.util.List;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.AlignedCrop;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.detection.Face;
import nenrin.imaging.geometry.Similarity;

/**
 * A picture that was decoded once, and what was found on it: what measures look at.
 *
 * @param photo as it came
 * @param faces at least one, the main face first
 * @param crop the main face on the template, 200x200
 * @param toCrop from the photo's pixels to the crop's
 */
public record Sighting(Picture photo, List<Face> faces, Picture crop, Similarity toCrop) {
    /** Sides of the crop, pixels. */
    public static final int CROP_SIZE = 200;

    /** Refuses a picture without a face. */
    public Sighting {
        if (faces.isEmpty()) {
            throw new IllegalArgumentException("Where no face is, there is nothing to measure.");
        }
        faces = List.copyOf(faces);
    }

    /** What was found, the first face put on the template. */
    public static Sighting of(Picture photo, List<Face> faces) {
        AlignedCrop aligned = Aligner.align(photo, faces.getFirst().landmarks(), CROP_SIZE);
        return new Sighting(photo, faces, aligned.crop(), aligned.toCrop());
    }

    /** The main face. */
    public Face face() {
        return faces.getFirst();
    }
}
