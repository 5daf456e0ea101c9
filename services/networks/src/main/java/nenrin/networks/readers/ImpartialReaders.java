package nenrin.networks.readers;

import nenrin.imaging.Picture;
import nenrin.networks.files.ShippedModels;

/**
 * Readers A and B, each of which learnt from one half of the faces. A face is read by the one that has not learnt from it, so that what it
 * says is no memory of the label; a face that neither has seen is read by both. One thread at a time may use them.
 */
public final class ImpartialReaders {
    private final AgeReader a;
    private final AgeReader b;
    private final SeenFaces seenByA;
    private final SeenFaces seenByB;

    /** Two readers with what each has seen. */
    public ImpartialReaders(AgeReader a, SeenFaces seenByA, AgeReader b, SeenFaces seenByB) {
        this.a = a;
        this.b = b;
        this.seenByA = seenByA;
        this.seenByB = seenByB;
    }

    /** Those that ship. */
    public static ImpartialReaders shipped() {
        return new ImpartialReaders(
                new AgeReader(ShippedModels.ageReaderA()),
                SeenFaces.read(ShippedModels.seenByA()),
                new AgeReader(ShippedModels.ageReaderB()),
                SeenFaces.read(ShippedModels.seenByB()));
    }

    /**
     * Reads a face.
     *
     * @param id the face id: SHA-256 of the picture's bytes as it came, in hex
     * @param crop aligned, square
     */
    public AgeReading read(String id, Picture crop) {
        if (seenByA.has(id)) {
            return b.read(crop);
        }
        return seenByB.has(id) ? a.read(crop) : a.read(crop).and(b.read(crop));
    }
}
