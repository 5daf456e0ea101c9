package nenrin.networks.recipes;

import java.io.IOException;
import java.util.List;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.measures.Pose;
import nenrin.networks.training.TrainingFace;
import nenrin.networks.training.TrainingFaces;

/**
 * The faces of a zip, aligned.
 *
 * @param faces all of them
 */
record AlignedFaces(List<AlignedFaces.Shared> faces) {
    /** Degrees at which {@link Pose} scores 85. */
    private static final double FRONTAL_YAW = 14.3;

    private static final double FRONTAL_PITCH = 17;

    /**
     * A face and what it is for.
     *
     * @param id SHA-256 of its file
     * @param frontal whether it looks at the camera
     */
    record Shared(byte[] id, TrainingFace face, Share share, boolean frontal) {}

    /** Reads them; {@code size} is the side of the crops in pixels. */
    static AlignedFaces read(FaceZip zip, int size) throws IOException {
        AlignedFaces read = new AlignedFaces(
                zip.read(face -> new Shared(face.id(), aligned(face, size), face.share(), frontal(face.landmarks()))));
        System.out.printf(
                "%d faces, %d of them held out%n",
                read.faces.size(), read.of(Share.HELD_OUT).size());
        return read;
    }

    private static boolean frontal(Landmarks landmarks) {
        return Math.abs(Pose.yaw(landmarks)) < FRONTAL_YAW && Math.abs(Pose.pitch(landmarks)) < FRONTAL_PITCH;
    }

    private static TrainingFace aligned(ListedFace face, int size) {
        return new TrainingFace(
                Aligner.align(face.picture(), face.landmarks(), size).crop(), face.age(), face.female());
    }

    /** Those that look at the camera as the policy "frontal" of cleansing wants it, a score of 85 for their pose. */
    AlignedFaces frontal() {
        return new AlignedFaces(faces.stream().filter(Shared::frontal).toList());
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

    /** For an ager's training: all that may be trained on, and those held out to look at. */
    TrainingFaces forAnAger(int size) {
        TrainingFaces training = new TrainingFaces(size);
        learnt().forEach(training::add);
        of(Share.HELD_OUT).forEach(training::holdOut);
        return training;
    }
}
