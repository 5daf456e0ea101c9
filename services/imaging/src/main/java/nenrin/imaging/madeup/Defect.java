package nenrin.imaging.madeup;

/** What can be wrong with a made-up face, on purpose. */
public enum Defect {
    /** Letters across the face, as a picture agency puts them. */
    WRITING,
    /** Enlarged from a few pixels. */
    BLUR,
    /** Cut so that the mouth and the chin are missing. */
    EYES_ONLY,
    /** Next to black. */
    DARKNESS,
    /** A good picture whose claimed age is 30 years off or more. */
    WRONG_LABEL
}
