package nenrin.networks.recipes;

import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Landmarks;

/**
 * A face of a zip with what its name and the list of landmarks say.
 *
 * @param id SHA-256 of the file's bytes
 * @param cluster SHA-256 of the first file that shows the same photo, mostly the id itself
 * @param picture as it is in the zip
 * @param age years
 * @param female the gender that the name claims
 * @param landmarks in the picture's pixels
 * @param share what the face is for
 */
public record ListedFace(
        byte[] id, byte[] cluster, Picture picture, int age, boolean female, Landmarks landmarks, Share share) {
    /** Whether it is never trained on. */
    public boolean heldOut() {
        return share == Share.HELD_OUT;
    }
}
