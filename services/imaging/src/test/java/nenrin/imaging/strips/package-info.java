@NullMarked
package nenrin.imaging.strips;

import org.jspecify.annotations.NullMarked;
