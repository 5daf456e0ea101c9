/** Adding predicted differences to a photo at its full resolution. */
@NullMarked
package nenrin.imaging.pasting;

import org.jspecify.annotations.NullMarked;
