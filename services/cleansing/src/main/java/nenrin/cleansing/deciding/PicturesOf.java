package nenrin.cleansing.deciding;

import java.util.Locale;
import java.util.Set;

/**
 * What a set of faces is made of. Nets and readers that learnt from photos say nothing of drawings worth hearing: they take a drawn face's
 * lines for writing and its age for another.
 */
public enum PicturesOf {
    /** Photos. A drawing among them is what {@code drawn} finds, as any flaw. */
    PHOTOS {
        @Override
        boolean hold(String measure, double drawn) {
            return true;
        }
    },

    /** Drawings, paintings, made-up faces: what was made for photos holds for none of them. */
    DRAWINGS {
        @Override
        boolean hold(String measure, double drawn) {
            return !OF_PHOTOS.contains(measure);
        }
    },

    /** Some are photos, others drawings; what looks more like a drawing is held to what drawings are held to. */
    BOTH {
        @Override
        boolean hold(String measure, double drawn) {
            return !measure.equals(DRAWN) && (drawn >= LIKELY_PHOTO || DRAWINGS.hold(measure, drawn));
        }
    };

    /** The measure of whether a picture is a photo. */
    static final String DRAWN = "drawn";

    /** The score of what is surely a photo. */
    static final double PHOTO = 100;

    private static final double LIKELY_PHOTO = 50;
    private static final Set<String> OF_PHOTOS =
            Set.of(DRAWN, "writing", "covered", "contrast", AgeLabel.NAME, GenderLabel.NAME);

    /**
     * Whether a face is held to a measure.
     *
     * @param drawn its score for being a photo, 0 (surely drawn) to 100
     */
    abstract boolean hold(String measure, double drawn);

    /** As a policy's name says it. */
    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
