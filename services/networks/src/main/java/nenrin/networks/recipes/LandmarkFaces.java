package nenrin.networks.recipes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
 * What the landmark net learns from, or what it is judged by.
 *
 * @param photographed faces of the zip
 * @param drawn faces of the folder of drawn ones
 * @param scenes whole photos; their faces lie about on the template
 * @param surroundings corners of whole photos and of drawings: what stands beside faces
 */
record LandmarkFaces(
        List<MarkedFace> photographed, List<MarkedFace> drawn, List<MarkedFace> scenes, List<Picture> surroundings) {
    private static final int SIDE = 100;
    private static final int DRAWN_SIDE = 128;
    private static final int SCENE_SIDE = 160;
    private static final int RECOLOURED = 12;

    /** What is learnt from and what is not, in this order. Photos in even places lend scenes and surroundings to the one, odd ones to the other. */
    static List<LandmarkFaces> read(FaceZip zip, Path photos, Path drawn) throws IOException {
        List<LandmarkFaces> sides = List.of(empty(), empty());
        record Side(MarkedFace face, boolean heldOut) {}
        zip.read(face -> new Side(face.heldOut() ? asItIs(face) : shrunk(asItIs(face), SIDE), face.heldOut()))
                .forEach(side -> sides.get(side.heldOut() ? 1 : 0).photographed.add(side.face()));
        int place = 0;
        for (Named photo : PictureFolder.read(photos)) {
            sides.get(place++ % 2).addScene(photo.picture());
        }
        Map<String, Marked> marks = DrawnLandmarks.read();
        for (Named drawing : PictureFolder.read(drawn)) {
            Marked marked = marks.get(drawing.name());
            if (marked != null) {
                sides.get(marked.heldOut() ? 1 : 0)
                        .addDrawn(new MarkedFace(drawing.picture(), marked.landmarks()), marked.heldOut());
            }
        }
        return sides;
    }

    private static LandmarkFaces empty() {
        return new LandmarkFaces(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Held-out faces stay as they are; the few to learn from are multiplied by other colours. */
    private void addDrawn(MarkedFace face, boolean heldOut) {
        addCorners(face.picture());
        if (heldOut) {
            drawn.add(face);
            return;
        }
        MarkedFace small = shrunk(face, DRAWN_SIDE);
        Random chance = new Random(drawn.size());
        for (int i = 0; i < RECOLOURED; i++) {
            Picture picture = i < RECOLOURED / 3 ? small.picture() : Canvas.recoloured(small.picture(), chance);
            drawn.add(new MarkedFace(picture, small.landmarks()));
        }
    }

    private void addScene(Picture photo) {
        addCorners(photo);
        Box frame = FramedPicture.IN_PHOTOS;
        Landmarks about = FaceTemplate.at(1)
                .map(p -> new Point(frame.x() + p.x() * frame.width(), frame.y() + p.y() * frame.height()));
        scenes.add(shrunk(new MarkedFace(photo, about, false), SCENE_SIDE));
    }

    private void addCorners(Picture photo) {
        int side = photo.width() * 3 / 10;
        int far = photo.width() - side;
        for (int x : new int[] {0, far}) {
            surroundings.add(Canvas.cut(photo, x, 0, x + side, side));
            surroundings.add(Canvas.cut(photo, x, far, x + side, far + side));
        }
    }

    private static MarkedFace asItIs(ListedFace face) {
        return new MarkedFace(face.picture(), face.landmarks());
    }

    private static MarkedFace shrunk(MarkedFace face, int side) {
        Similarity shrink = new Similarity((double) side / face.picture().width(), 0, 0, 0);
        return new MarkedFace(
                Aligner.warp(face.picture(), shrink, side), face.landmarks().map(shrink::apply), face.exact());
    }
}
