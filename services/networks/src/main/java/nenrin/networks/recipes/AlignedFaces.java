package nenrin.networks.recipes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nenrin.imaging.alignment.Aligner;
import nenrin.networks.training.TrainingFace;

/**
 * The faces of a zip, aligned at 64x64.
 *
 * @param learnt to train on
 * @param heldOut never to train on
 */
record AlignedFaces(List<TrainingFace> learnt, List<TrainingFace> heldOut) {
    static AlignedFaces read(FaceZip zip) throws IOException {
        record Side(TrainingFace face, boolean heldOut) {}
        List<TrainingFace> learnt = new ArrayList<>();
        List<TrainingFace> heldOut = new ArrayList<>();
        zip.read(face -> new Side(aligned(face), face.heldOut()))
                .forEach(side -> (side.heldOut() ? heldOut : learnt).add(side.face()));
        System.out.printf("%d faces to learn from, %d held out%n", learnt.size(), heldOut.size());
        return new AlignedFaces(learnt, heldOut);
    }

    private static TrainingFace aligned(ListedFace face) {
        return new TrainingFace(
                Aligner.align(face.picture(), face.landmarks(), 64).crop(), face.age(), face.female());
    }
}
