@NullMarked
package nenrin.imaging.geometry;

import org.jspecify.annotations.NullMarked;
