package nenrin.cleansing.duplicates;

import java.util.Map;
import java.util.Optional;
import nenrin.events.FaceMeasured;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.geometry.Similarity;
import nenrin.imaging.measures.DifferenceHash;

/**
 * What a face is told from another photo by, however the photo was re-encoded, cropped, mirrored or resized: hashes of the face on the
 * template.
 *
 * @param drawn whether it is no photo: drawings share lines, so they must be nearer to each other to be one
 */
public record Fingerprint(Print own, Print mirrored, boolean drawn) {
    /** In so many of 1024 bits two pictures of one photo differ at most; in UTKFace pairs between 144 and 208 are rare. */
    private static final int NEAR = 170;

    private static final int NEAR_IF_DRAWN = 95;
    private static final double DRAWN_SCORE = 50;

    /** The template's middle lies beside the crop's; what is mirrored is moved back onto it, pixels. */
    private static final Similarity ONTO_TEMPLATE = new Similarity(1, 0, -2.3, 0);

    /** The hashes of a face, by the names that {@link #of} finds them by. */
    public static Map<String, String> hashes(Picture crop) {
        Picture mirrored = Aligner.warp(crop.mirrored(), ONTO_TEMPLATE, crop.width());
        return Map.of(
                "face", DifferenceHash.of(crop).hex(),
                "face-fine", DifferenceHash.fine(crop).hex(),
                "face-mirrored", DifferenceHash.of(mirrored).hex(),
                "face-mirrored-fine", DifferenceHash.fine(mirrored).hex());
    }

    /** A measured face's; nothing where it was measured without these hashes. */
    public static Optional<Fingerprint> of(FaceMeasured measured) {
        boolean drawn = measured.measures().stream()
                .anyMatch(measure -> measure.name().equals("drawn") && measure.score() < DRAWN_SCORE);
        Optional<Print> mirrored = print(measured.hashes(), "face-mirrored");
        return print(measured.hashes(), "face")
                .flatMap(own -> mirrored.map(other -> new Fingerprint(own, other, drawn)));
    }

    private static Optional<Print> print(Map<String, String> hashes, String name) {
        String coarse = hashes.get(name);
        String fine = hashes.get(name + "-fine");
        return coarse == null || fine == null ? Optional.empty() : Optional.of(new Print(coarse, fine));
    }

    /** Whether both show the same photo; the same whoever asks. */
    public boolean isNear(Fingerprint other) {
        boolean strict = drawn || other.drawn;
        return isNear(own, other.own, strict)
                || isNear(own, other.mirrored, strict)
                || isNear(mirrored, other.own, strict);
    }

    static boolean isNear(Print one, Print other, boolean drawn) {
        return one.distance(other) < (drawn ? NEAR_IF_DRAWN : NEAR);
    }
}
