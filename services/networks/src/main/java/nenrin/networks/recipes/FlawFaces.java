package nenrin.networks.recipes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.madeup.ComicFaces;
import nenrin.imaging.madeup.MadeUpFace;
import nenrin.networks.recipes.DrawnLandmarks.Marked;
import nenrin.networks.recipes.PictureFolder.Named;

/**
 * What the net for flaws learns from, or what it is judged by.
 *
 * @param photos aligned crops of 144x144; of those to learn from every third, which are enough
 * @param drawings aligned, drawn by hand
 */
record FlawFaces(List<Picture> photos, List<Picture> drawings) {
    private static final int SIDE = 144;
    private static final int RECOLOURED = 6;
    private static final int COMICS = 150;
    private static final int PAINTED = 700;

    /** What is learnt from and what is not, in this order. */
    static List<FlawFaces> read(FaceZip zip, Path drawn) throws IOException {
        List<FlawFaces> sides = List.of(empty(), empty());
        record Side(Picture crop, boolean heldOut) {}
        zip
                .read(face -> face.heldOut() || face.id()[4] % 3 == 0
                        ? new Side(aligned(face.picture(), face.landmarks()), face.heldOut())
                        : null)
                .stream()
                .filter(Objects::nonNull)
                .forEach(side -> sides.get(side.heldOut() ? 1 : 0).photos.add(side.crop()));
        Map<String, Marked> marks = DrawnLandmarks.read();
        for (Named drawing : PictureFolder.read(drawn)) {
            Marked marked = marks.get(drawing.name());
            if (marked != null) {
                sides.get(marked.heldOut() ? 1 : 0).drawings.add(aligned(drawing.picture(), marked.landmarks()));
            }
        }
        sides.getFirst().multiply();
        return sides;
    }

    private static FlawFaces empty() {
        return new FlawFaces(new ArrayList<>(), new ArrayList<>());
    }

    /** Seventy drawings are few: the same in other colours, comic faces and photos made to look painted. */
    private void multiply() {
        Random chance = new Random(5);
        List<Picture> more = new ArrayList<>();
        for (Picture drawing : drawings) {
            IntStream.range(0, RECOLOURED).forEach(i -> more.add(Canvas.recoloured(drawing, chance)));
        }
        for (int i = 0; i < COMICS; i++) {
            MadeUpFace boy = ComicFaces.boy(i);
            more.add(Canvas.recoloured(aligned(boy.picture(), boy.landmarks()), chance));
        }
        Paintings paintings = new Paintings(chance);
        for (int i = 0; i < PAINTED; i++) {
            more.add(paintings.of(photos.get(chance.nextInt(photos.size()))));
        }
        drawings.addAll(more);
    }

    private static Picture aligned(Picture picture, Landmarks landmarks) {
        return Aligner.align(picture, landmarks, SIDE).crop();
    }
}
