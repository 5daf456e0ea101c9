package nenrin.networks.readers;

import nenrin.imaging.Picture;

/**
 * A face to learn reading from.
 *
 * @param crop aligned, of the reader's side
 * @param target what shall be said of it
 */
public record AgeSample(Picture crop, AgeTarget target) {}
