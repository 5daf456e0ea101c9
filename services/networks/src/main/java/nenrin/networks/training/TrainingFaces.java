package nenrin.networks.training;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.geometry.Similarity;

/**
 * Faces to learn from and faces held out, on which training only measures itself; in memory at the ager's size, 27 kB each at 96x96.
 * Not to be changed while training uses it.
 */
public final class TrainingFaces {
    private final int size;
    private final List<TrainingFace> faces = new ArrayList<>();
    private final List<TrainingFace> heldOut = new ArrayList<>();

    /** No faces yet; {@code size} is the side in pixels that crops are brought to. */
    public TrainingFaces(int size) {
        this.size = size;
    }

    /** Takes a face in to learn from; a crop of another side than {@link #size} is scaled to it, averaging where it shrinks. */
    public void add(TrainingFace face) {
        faces.add(fitted(face));
    }

    /** Takes a face in that nothing is learnt from. */
    public void holdOut(TrainingFace face) {
        heldOut.add(fitted(face));
    }

    private TrainingFace fitted(TrainingFace face) {
        Picture crop = face.crop();
        double scale = (double) size / crop.width();
        return scale == 1
                ? face
                : new TrainingFace(Aligner.warp(crop, new Similarity(scale, 0, 0, 0), size), face.age(), face.female());
    }

    /** Side in pixels. */
    public int size() {
        return size;
    }

    /** How many there are to learn from. */
    public int count() {
        return faces.size();
    }

    /** The face at a place among those to learn from, its crop of the side {@link #size}. */
    public TrainingFace get(int index) {
        return faces.get(index);
    }

    /** Those held out. */
    public List<TrainingFace> heldOut() {
        return Collections.unmodifiableList(heldOut);
    }

    /** SHA-256 over the crops and labels learnt from, in their order, in hex: tells whether two trainings saw the same. */
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
