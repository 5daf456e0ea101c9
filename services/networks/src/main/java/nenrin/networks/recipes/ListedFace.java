package nenrin.networks.recipes;

import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Landmarks;

/**
 * A face of a zip with what its name and the list of landmarks say.
 *
 * @param id SHA-256 of the file's bytes
 * @param picture as it is in the zip
 * @param age years
 * @param female the gender that the name claims
 * @param landmarks in the picture's pixels
 * @param share what the face is for
 */
record ListedFace(byte[] id, Picture picture, int age, boolean female, Landmarks landmarks, Share share) {
    /** Whether it is never trained on. */
    boolean heldOut() {
        return share == Share.HELD_OUT;
    }
}
