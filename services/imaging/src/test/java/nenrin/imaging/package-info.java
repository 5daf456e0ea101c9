@NullMarked
package nenrin.imaging;

import org.jspecify.annotations.NullMarked;
