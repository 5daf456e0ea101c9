package nenrin.networks.residual;

import nenrin.imaging.Picture;

/**
 * A face for a critic to learn from.
 *
 * @param crop aligned, of {@link Scale#SHIPPED}
 * @param age years
 * @param female the gender that its label claims
 */
public record KnownFace(Picture crop, int age, boolean female) {}
