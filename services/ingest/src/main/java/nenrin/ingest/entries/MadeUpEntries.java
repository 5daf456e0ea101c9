package nenrin.ingest.entries;

import nenrin.events.Claim;
import nenrin.events.Gender;
import nenrin.imaging.decoding.PictureFormat;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.imaging.madeup.MadeUpFace;
import nenrin.imaging.madeup.MadeUpFaces;
import nenrin.ingest.entries.Entry.Claimed;
import nenrin.ingest.entries.Entry.Finished;

/**
 * Drawn faces, each named by its own seed: {@code made-up-1.jpg}. The same seed gives the same claim, so what overlaps with an earlier import is already there. One in {@link MadeUpFaces#FACES_A_DEFECT} has a defect or a
 * wrong age, so that cleansing finds something; the claim doesn't say which.
 */
public final class MadeUpEntries implements Entries {
    private static final double QUALITY = 0.92;

    private final long end;
    private long next;

    /** The faces of {@code seed}, {@code seed + 1} and so on, {@code count} of them. */
    public MadeUpEntries(long seed, int count) {
        this.next = seed;
        this.end = seed + count;
    }

    @Override
    public Entry next() {
        return next == end ? new Finished() : new Claimed(claim(next++));
    }

    private static Claim claim(long seed) {
        MadeUpFace face = MadeUpFaces.any(seed);
        Gender gender = face.female() ? Gender.FEMALE : Gender.MALE;
        byte[] picture = PictureEncoder.jpeg(face.picture(), QUALITY);
        String name = "made-up-" + seed + ".jpg";
        return Claim.of(name, face.claimedAge(), gender, PictureFormat.JPEG.contentType(), picture);
    }
}
