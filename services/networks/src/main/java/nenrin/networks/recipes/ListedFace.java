package nenrin.networks.recipes;

import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Landmarks;

/**
 * A face of a zip with what its name and the list of landmarks say.
 *
 * @param picture as it is in the zip
 * @param age years
 * @param female the gender that the name claims
 * @param landmarks in the picture's pixels
 * @param heldOut whether it belongs to the tenth that is never trained on, by a hash of its bytes
 */
record ListedFace(Picture picture, int age, boolean female, Landmarks landmarks, boolean heldOut) {}
