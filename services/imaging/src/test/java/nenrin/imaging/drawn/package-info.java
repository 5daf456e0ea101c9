@NullMarked
package nenrin.imaging.drawn;

import org.jspecify.annotations.NullMarked;
