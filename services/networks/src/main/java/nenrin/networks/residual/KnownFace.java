package nenrin.networks.residual;

import nenrin.imaging.Picture;

/**
 * A face for a critic to learn from.
 *
 * @param crop aligned, 64x64
 * @param age years
 * @param female the gender that its label claims
 */
public record KnownFace(Picture crop, int age, boolean female) {}
