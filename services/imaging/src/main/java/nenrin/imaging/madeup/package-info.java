/** Drawn faces made in code, whose age, landmarks and defects are known. */
@NullMarked
package nenrin.imaging.madeup;

import org.jspecify.annotations.NullMarked;
