package nenrin.imaging.drawn;

/**
 * How the lines on a face are drawn.
 *
 * @param red of their colour, 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 * @param width pixels
 */
record LineStyle(int red, int green, int blue, double width) {}
