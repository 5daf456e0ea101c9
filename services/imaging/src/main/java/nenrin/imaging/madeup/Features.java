package nenrin.imaging.madeup;

import nenrin.imaging.alignment.FaceTemplate;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Point;

/** Where a person's features lie before the picture is shifted and turned: near the template. */
final class Features {
    private Features() {}

    static Landmarks of(Person person, AgeLook look) {
        Landmarks template = FaceTemplate.at(FaceTemplate.SIDE);
        double wide = person.mouthWide() - 3 * look.child();
        double down = person.mouthDown() - 3 * look.child();
        return new Landmarks(
                moved(template.leftEye(), -person.apart(), 0),
                moved(template.rightEye(), person.apart(), 0),
                moved(template.nose(), 0, down / 2),
                moved(template.mouthLeft(), -wide, down),
                moved(template.mouthRight(), wide, down));
    }

    static Point middle(Point one, Point other) {
        return new Point((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
    }

    private static Point moved(Point point, double right, double down) {
        return new Point(point.x() + right, point.y() + down);
    }
}
