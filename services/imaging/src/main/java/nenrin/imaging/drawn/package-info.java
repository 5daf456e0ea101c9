/** Drawn faces: telling a drawing from a photo, and ageing it as artists do, by proportion, a few lines and grey hair. */
@NullMarked
package nenrin.imaging.drawn;

import org.jspecify.annotations.NullMarked;
