package nenrin.networks.recipes;

import java.io.IOException;
import java.util.List;
import nenrin.imaging.alignment.Aligner;
import nenrin.networks.training.TrainingFace;

/**
 * The faces of a zip, aligned.
 *
 * @param faces all of them
 */
record AlignedFaces(List<AlignedFaces.Shared> faces) {
    /**
     * A face and what it is for.
     *
     * @param id SHA-256 of its file
     */
    record Shared(byte[] id, TrainingFace face, Share share) {}

    /** Reads them; {@code size} is the side of the crops in pixels. */
    static AlignedFaces read(FaceZip zip, int size) throws IOException {
        AlignedFaces read =
                new AlignedFaces(zip.read(face -> new Shared(face.id(), aligned(face, size), face.share())));
        System.out.printf(
                "%d faces, %d of them held out%n",
                read.faces.size(), read.of(Share.HELD_OUT).size());
        return read;
    }

    private static TrainingFace aligned(ListedFace face, int size) {
        return new TrainingFace(
                Aligner.align(face.picture(), face.landmarks(), size).crop(), face.age(), face.female());
    }

    /** Those of a share. */
    List<TrainingFace> of(Share share) {
        return faces.stream()
                .filter(face -> face.share() == share)
                .map(Shared::face)
                .toList();
    }

    /** All that may be trained on. */
    List<TrainingFace> learnt() {
        return faces.stream()
                .filter(face -> face.share() != Share.HELD_OUT)
                .map(Shared::face)
                .toList();
    }
}
