/** Points, boxes, five-point landmarks and similarity transforms; x grows to the right, y downwards, in pixels. */
@NullMarked
package nenrin.imaging.geometry;

import org.jspecify.annotations.NullMarked;
