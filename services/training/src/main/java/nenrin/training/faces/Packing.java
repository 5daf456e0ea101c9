package nenrin.training.faces;

import java.util.Optional;
import nenrin.events.CleanFace;
import nenrin.events.Gender;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.decoding.Decoded;
import nenrin.imaging.decoding.PictureDecoder;
import nenrin.imaging.geometry.Similarity;
import nenrin.networks.training.TrainingFace;

/** From a clean face to a packed one. */
final class Packing {
    /** Labels may say up to 120; the networks know ages up to here, and above 71 it is all one group. */
    private static final int OLDEST = 116;

    private static final PictureDecoder DECODER = new PictureDecoder();

    private Packing() {}

    /** Nothing where the picture can't be decoded or is not square. */
    static Optional<PackedFace> pack(CleanFace face, int size) {
        return switch (DECODER.decode(face.picture())) {
            case Decoded.Readable readable
            when readable.picture().width() == readable.picture().height() ->
                Optional.of(new PackedFace(
                        face.faceId(),
                        face.cluster(),
                        new TrainingFace(
                                small(readable.picture(), size),
                                Math.min(face.age(), OLDEST),
                                face.gender() == Gender.FEMALE)));
            case Decoded.Readable oblong -> Optional.empty();
            case Decoded.Unreadable unreadable -> Optional.empty();
        };
    }

    private static Picture small(Picture crop, int size) {
        return crop.width() == size
                ? crop
                : Aligner.warp(crop, new Similarity((double) size / crop.width(), 0, 0, 0), size);
    }
}
