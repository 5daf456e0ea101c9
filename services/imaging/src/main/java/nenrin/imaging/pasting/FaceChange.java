package nenrin.imaging.pasting;

/**
 * What an ager wants changed in one face: it is bent first, then differences are added.
 *
 * @param differences in the face as it is after bending
 */
public record FaceChange(Differences differences, Shifts shifts) {
    /** Differences alone. */
    public static FaceChange adding(Differences differences) {
        return new FaceChange(differences, Shifts.NONE);
    }
}
