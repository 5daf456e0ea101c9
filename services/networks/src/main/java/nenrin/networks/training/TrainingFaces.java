package nenrin.networks.training;

import java.util.ArrayList;
import java.util.List;

/** Faces to learn from, in memory at the ager's size: 12 kB each at 64x64. Not to be changed while training uses it. */
public final class TrainingFaces {
    private final int size;
    private final List<TrainingFace> faces = new ArrayList<>();

    /** No faces yet; {@code size} is the side in pixels that crops are shrunk to. */
    public TrainingFaces(int size) {
        this.size = size;
    }

    /** Takes a face in; its crop may be larger than the side, and is then averaged down to it. */
    public void add(TrainingFace face) {
        faces.add(face);
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
}
