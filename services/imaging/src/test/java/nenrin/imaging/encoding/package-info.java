@NullMarked
package nenrin.imaging.encoding;

import org.jspecify.annotations.NullMarked;
