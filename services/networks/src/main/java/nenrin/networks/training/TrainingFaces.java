package nenrin.networks.training;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.geometry.Similarity;

/** Faces to learn from, in memory at the ager's size: 12 kB each at 64x64. Not to be changed while training uses it. */
public final class TrainingFaces {
    private final int size;
    private final List<TrainingFace> faces = new ArrayList<>();

    /** No faces yet; {@code size} is the side in pixels that crops are brought to. */
    public TrainingFaces(int size) {
        this.size = size;
    }

    /** Takes a face in; a crop of another side than {@link #size} is scaled to it, averaging where it shrinks. */
    public void add(TrainingFace face) {
        Picture crop = face.crop();
        double scale = (double) size / crop.width();
        faces.add(
                scale == 1
                        ? face
                        : new TrainingFace(
                                Aligner.warp(crop, new Similarity(scale, 0, 0, 0), size), face.age(), face.female()));
    }

    /** Side in pixels. */
    public int size() {
        return size;
    }

    /** How many there are. */
    public int count() {
        return faces.size();
    }

    /** The face at a place, its crop of the side {@link #size}. */
    public TrainingFace get(int index) {
        return faces.get(index);
    }

    /** SHA-256 over crops and labels in their order, in hex: tells whether two trainings saw the same. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (TrainingFace face : faces) {
                digest.update(face.crop().rgb());
                digest.update((byte) face.age());
                digest.update((byte) (face.female() ? 1 : 0));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
