@NullMarked
package nenrin.imaging.alignment;

import org.jspecify.annotations.NullMarked;
