package nenrin.networks.recipes;

import java.util.Random;
import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Point;

/** Faces amid something else, and parts of faces: the rest is surroundings, one colour, or cut off so that the edges are repeated. */
final class FaceParts {
    private final Surroundings surroundings;
    private final Random chance;

    FaceParts(Surroundings surroundings, Random chance) {
        this.surroundings = surroundings;
        this.chance = chance;
    }

    /** The face in the middle of surroundings twice as wide. */
    MarkedFace amid(MarkedFace face) {
        return amid(face.picture(), face.landmarks(), new Point(0, 0), face.picture());
    }

    /** Only a strip of the eyes is left. */
    MarkedFace eyes(MarkedFace face) {
        Measures m = Measures.of(face);
        double half = between(0.18, 0.45) * m.height;
        return strip(face, m.eyes - half, m.eyes + half);
    }

    /** Only the mouth is left, or all below the nose. */
    MarkedFace mouth(MarkedFace face) {
        Measures m = Measures.of(face);
        return strip(face, m.mouth - between(0.15, 0.4) * m.height, m.mouth + between(0.15, 0.6) * m.height);
    }

    /** One half; the line that parts it lies so that nose, mouth or an eye are gone. */
    MarkedFace half(MarkedFace face) {
        Measures m = Measures.of(face);
        int w = face.picture().width();
        int h = face.picture().height();
        return switch (chance.nextInt(4)) {
            case 0 -> left(face, 0, 0, w, m.eyes + between(0.3, 0.75) * m.height);
            case 1 -> left(face, 0, m.eyes + between(0.2, 0.75) * m.height, w, h);
            case 2 -> left(face, 0, 0, m.nose + between(-0.2, 0.15) * m.height, h);
            default -> left(face, m.nose + between(-0.15, 0.2) * m.height, 0, w, h);
        };
    }

    private MarkedFace strip(MarkedFace face, double top, double bottom) {
        int w = face.picture().width();
        double margin = chance.nextInt(2) * between(0, 0.2) * w;
        return left(face, margin, top, w - margin, bottom);
    }

    /** What is left of a face. */
    private MarkedFace left(MarkedFace face, double left, double top, double right, double bottom) {
        int x = Math.clamp((int) left, 0, face.picture().width() - 2);
        int y = Math.clamp((int) top, 0, face.picture().height() - 2);
        Picture part = Canvas.cut(face.picture(), x, y, (int) right, (int) bottom);
        boolean fits = 2 * face.picture().width() <= surroundings.ground().width();
        return switch (chance.nextInt(fits ? 3 : 2)) {
            case 2 -> amid(part, face.landmarks(), new Point(x, y), face.picture());
            case 1 -> {
                Picture flat =
                        Picture.filled(face.picture().width(), face.picture().height(), chance.nextInt(1 << 24));
                yield new MarkedFace(Canvas.pasted(flat, part, x, y), face.landmarks(), face.exact());
            }
            default -> new MarkedFace(part, face.landmarks().map(p -> new Point(p.x() - x, p.y() - y)));
        };
    }

    private MarkedFace amid(Picture part, Landmarks landmarks, Point corner, Picture whole) {
        int right = whole.width() / 2;
        int down = whole.height() / 2;
        Picture around = Canvas.pasted(surroundings.ground(), part, right + (int) corner.x(), down + (int) corner.y());
        return new MarkedFace(around, landmarks.map(p -> new Point(p.x() + right, p.y() + down)));
    }

    private double between(double low, double high) {
        return low + (high - low) * chance.nextDouble();
    }

    /** Heights of eyes and mouth, the distance between, and where the nose is, pixels. */
    private record Measures(double eyes, double mouth, double height, double nose) {
        static Measures of(MarkedFace face) {
            Landmarks l = face.landmarks();
            double eyes = (l.leftEye().y() + l.rightEye().y()) / 2;
            double mouth = (l.mouthLeft().y() + l.mouthRight().y()) / 2;
            return new Measures(eyes, mouth, mouth - eyes, l.nose().x());
        }
    }
}
