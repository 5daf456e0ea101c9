package nenrin.imaging.detection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Box;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.RectVector;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_objdetect.CascadeClassifier;

/**
 * Finds frontal faces by OpenCV's boosted cascade (Viola and Jones 2001), whose trees come with OpenCV. Photos are looked at with a
 * longer side of 640 pixels at most. One thread at a time.
 */
public final class HaarCascade {
    private static final String TREES = "share/opencv4/haarcascades/haarcascade_frontalface_alt2.xml";
    private static final int LONGEST_SIDE = 640;

    /** From one size to the next. Steps of 1.1 and three neighbours take half as long again and find no main face more. */
    private static final double STEP = 1.15;

    private static final int NEIGHBOURS = 2;

    /** Faces of less than a twentieth of the longer side are looked past: they would take most of the time. */
    private static final int LEAST_SHARE = 20;

    private static final int LEAST = 24;

    private final CascadeClassifier classifier;

    /** Loads OpenCV and the trees. */
    public HaarCascade() {
        try {
            String file = Loader.cacheResource("/org/bytedeco/opencv/" + Loader.getPlatform() + "/" + TREES)
                    .getPath();
            opencv_core.setNumThreads(1);
            classifier = new CascadeClassifier(file);
        } catch (IOException noRoom) {
            throw new UncheckedIOException("The face detector's trees can't be unpacked.", noRoom);
        }
    }

    /** Square boxes around the inner face, from above the brows to the chin, in pixels of the photo; largest first. */
    public synchronized List<Box> detect(Picture photo) {
        GreyShrunk small = GreyShrunk.of(photo, LONGEST_SIDE);
        try (Mat image = new Mat(small.height(), small.width(), opencv_core.CV_8UC1);
                RectVector found = new RectVector();
                Size least = least(small);
                Size most = new Size()) {
            image.data().put(small.grey());
            classifier.detectMultiScale(image, found, STEP, NEIGHBOURS, 0, least, most);
            return boxes(found, small.factor());
        }
    }

    private static Size least(GreyShrunk small) {
        int side = Math.max(LEAST, Math.max(small.width(), small.height()) / LEAST_SHARE);
        return new Size(side, side);
    }

    private static List<Box> boxes(RectVector found, double factor) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Rect rect = found.get(i);
            boxes.add(new Box(rect.x(), rect.y(), rect.width(), rect.height()).scaled(factor));
        }
        boxes.sort((one, other) -> Double.compare(other.area(), one.area()));
        return boxes;
    }
}
