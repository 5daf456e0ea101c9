@NullMarked
package nenrin.imaging.decoding;

import org.jspecify.annotations.NullMarked;
