package nenrin.aging;

import java.util.List;
import nenrin.events.Box;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.AlignedCrop;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.alignment.FaceTemplate;
import nenrin.imaging.decoding.PictureFormat;
import nenrin.imaging.detection.Face;
import nenrin.imaging.detection.FaceFinder;
import nenrin.imaging.measures.Sighting;

/**
 * A photo and the face in it that is aged.
 *
 * @param photo upright
 * @param format what its file was
 * @param face a whole one
 */
record Portrait(Picture photo, PictureFormat format, Face face) {
    private static final int SMALLEST_CROP = 64;
    private static final int LARGEST_CROP = 1024;

    /** One of each whole face. */
    static List<Portrait> of(Picture photo, PictureFormat format, List<Face> faces) {
        return faces.stream()
                .filter(face -> face.wholeness() >= FaceFinder.WHOLE)
                .map(face -> new Portrait(photo, format, face))
                .toList();
    }

    /** The face on the template, for an ager that looks at {@code size} pixels. */
    AlignedCrop aligned(int size) {
        return Aligner.align(photo, face.landmarks(), size);
    }

    /** The face as measures want it. */
    Sighting sighting() {
        return Sighting.of(photo, List.of(face));
    }

    /** The face as age readers want it. */
    Picture forReading() {
        return aligned(FaceTemplate.SIDE).crop();
    }

    /** The face alone at the photo's own resolution, 64 to 1024 pixels a side. */
    Picture cropped() {
        double side = FaceTemplate.SIDE / aligned(FaceTemplate.SIDE).toCrop().scale();
        return aligned(Math.clamp(Math.round(side), SMALLEST_CROP, LARGEST_CROP))
                .crop();
    }

    /** The same portrait with another picture of the same size. */
    Portrait with(Picture changed) {
        return new Portrait(changed, format, face);
    }

    /** Where the face is, held to the photo. */
    Box place() {
        int left = (int) Math.clamp(Math.floor(face.box().x()), 0, photo.width() - 1);
        int top = (int) Math.clamp(Math.floor(face.box().y()), 0, photo.height() - 1);
        double right = Math.ceil(face.box().x() + face.box().width());
        double bottom = Math.ceil(face.box().y() + face.box().height());
        return new Box(
                left,
                top,
                (int) Math.clamp(right, left + 1, photo.width()) - left,
                (int) Math.clamp(bottom, top + 1, photo.height()) - top);
    }
}
