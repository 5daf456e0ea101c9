package nenrin.aging;

import java.util.List;
import java.util.Optional;
import nenrin.imaging.Picture;
import nenrin.imaging.detection.Face;
import nenrin.networks.Changes;
import nenrin.networks.flaws.FlawReading;
import nenrin.networks.readers.AgeReading;
import org.jspecify.annotations.Nullable;

/** What the flow asks of the networks. Any thread may ask; who implements this sees to it that one thread owns a network. */
public interface Networks {
    /** The faces of a photo, whole ones first, larger before smaller. */
    List<Face> faces(Picture photo);

    /** Ages and genders read from square aligned crops of at least 64x64 pixels, in their order. */
    List<AgeReading> readings(List<Picture> crops);

    /** What lies over a face, from a square aligned crop. */
    FlawReading flaws(Picture crop);

    /** What stands for a face, of length 1: see {@link nenrin.networks.likeness.Likeness#embedding}. */
    float[] embedding(Picture crop);

    /** The model of a name, or the default for no name. */
    Optional<ServedModel> model(@Nullable String name);

    /**
     * What must change in faces so that they show an age; shapes and ranges as in {@link
     * nenrin.networks.Ager#changes}.
     */
    Changes changes(ServedModel model, float[] faces, float[] ages, float[] femaleness);

    /** What the networks compute on, such as {@code cpu}. */
    String device();
}
