package nenrin.networks.recipes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.alignment.FaceTemplate;
import nenrin.imaging.geometry.Box;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Point;
import nenrin.imaging.geometry.Similarity;
import nenrin.networks.recipes.DrawnLandmarks.Marked;
import nenrin.networks.recipes.PictureFolder.Named;

/**
 * A picture and where its main face is.
 *
 * @param picture square
 * @param frame upright, as large as the aligned crop would be
 */
record FramedPicture(Picture picture, Box frame) {
    /** In LFW's deep-funneled photos the eyes of the main face lie near (105, 112) and (145, 112). */
    static final Box IN_PHOTOS = new Box(72, 82, 108, 108);

    /** LFW's photos in odd places: {@link LandmarkFaces} learns from the others. */
    static List<FramedPicture> heldOutPhotos(Path folder) throws IOException {
        List<Named> photos = PictureFolder.read(folder);
        return IntStream.range(0, photos.size())
                .filter(place -> place % 2 == 1)
                .mapToObj(place -> new FramedPicture(photos.get(place).picture(), IN_PHOTOS))
                .toList();
    }

    /** Drawn faces: half of them are marked, of the others the mean of the marked frames holds. */
    static List<FramedPicture> drawn(Path folder) throws IOException {
        Map<String, Marked> marks = DrawnLandmarks.read();
        List<Box> frames =
                marks.values().stream().map(marked -> frame(marked.landmarks())).toList();
        Box usual = new Box(
                mean(frames, Box::x), mean(frames, Box::y), mean(frames, Box::width), mean(frames, Box::height));
        return PictureFolder.read(folder).stream()
                .map(drawing -> {
                    Marked marked = marks.get(drawing.name());
                    return new FramedPicture(drawing.picture(), marked == null ? usual : frame(marked.landmarks()));
                })
                .toList();
    }

    /** The upright square that frames a face about as the template does. */
    static Box frame(Landmarks landmarks) {
        Similarity fromTemplate = Similarity.fit(FaceTemplate.at(1).points(), landmarks.points());
        return around(fromTemplate.apply(new Point(0.5, 0.5)), fromTemplate.scale());
    }

    /** Turned about the picture's middle; what comes into the picture repeats its edges. */
    FramedPicture turned(double degrees) {
        double a = Math.cos(Math.toRadians(degrees));
        double b = Math.sin(Math.toRadians(degrees));
        double middle = picture.width() / 2.0;
        Similarity turn = new Similarity(a, b, middle - a * middle + b * middle, middle - b * middle - a * middle);
        return new FramedPicture(
                Aligner.warp(picture, turn, picture.width()), around(turn.apply(frame.centre()), frame.width()));
    }

    /** Its four corners, three tenths of the side wide: no face is there. */
    Stream<Picture> corners() {
        int side = picture.width() * 3 / 10;
        int far = picture.width() - side;
        return Stream.of(0, far)
                .flatMap(x -> Stream.of(0, far).map(y -> Canvas.cut(picture, x, y, x + side, y + side)));
    }

    /** A part of it, given as shares of the frame's side from the frame's upper left corner; held to the picture. */
    Picture part(double left, double top, double right, double bottom) {
        return Canvas.cut(
                picture,
                (int) (frame.x() + left * frame.width()),
                (int) (frame.y() + top * frame.height()),
                (int) (frame.x() + right * frame.width()),
                (int) (frame.y() + bottom * frame.height()));
    }

    private static Box around(Point middle, double side) {
        return new Box(middle.x() - side / 2, middle.y() - side / 2, side, side);
    }

    private static double mean(List<Box> boxes, ToDoubleFunction<Box> side) {
        return boxes.stream().mapToDouble(side).average().orElseThrow();
    }
}
