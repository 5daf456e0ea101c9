package nenrin.imaging.strips;

import nenrin.imaging.Picture;

/**
 * A picture and what stands under it.
 *
 * @param picture of any size
 * @param caption a word or two; letters, digits and {@code + - . , : / ( )} can be written
 */
public record Captioned(Picture picture, String caption) {}
