@NullMarked
package nenrin.imaging.measures;

import org.jspecify.annotations.NullMarked;
