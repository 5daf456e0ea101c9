package nenrin.aging;

import nenrin.imaging.Picture;

/** The change of one face to one age. */
interface Retouch {
    /** The photo with the face changed; of the same size, and may have been changed elsewhere before. */
    Picture onto(Picture photo);
}
