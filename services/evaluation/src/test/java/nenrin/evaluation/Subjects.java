package nenrin.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nenrin.evaluation.faces.Label;
import nenrin.evaluation.faces.Subject;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.FaceTemplate;
import nenrin.imaging.geometry.Point;
import nenrin.imaging.madeup.MadeUpFace;
import nenrin.imaging.madeup.MadeUpFaces;

/** Faces that nobody has. */
public final class Subjects {
    private Subjects() {}

    /** A drawn man in the middle of a larger photo, without a label. */
    public static Subject drawn() {
        MadeUpFace face = MadeUpFaces.draw(7, 40, false, Optional.empty());
        byte[] rgb = Picture.filled(320, 320, 0x6080A0).rgb();
        for (int row = 0; row < 200; row++) {
            System.arraycopy(face.picture().rgb(), 600 * row, rgb, 3 * ((60 + row) * 320 + 60), 600);
        }
        return new Subject(
                "drawn",
                new Picture(320, 320, rgb),
                face.landmarks().map(point -> new Point(point.x() + 60, point.y() + 60)),
                Optional.empty());
    }

    /** A photo of one colour, 0xRRGGBB, with a face on the template. */
    public static Subject plain(int colour, Optional<Label> label) {
        return new Subject("plain", Picture.filled(200, 200, colour), FaceTemplate.at(200), label);
    }

    /** Twelve grey faces of an age, whose grey is the age plus {@code more}. */
    public static List<Subject> twelve(int age, int more) {
        return IntStream.range(0, 12)
                .mapToObj(i -> plain(0x010101 * (age + more), Optional.of(new Label(age, i % 2 == 0))))
                .toList();
    }
}
