@NullMarked
package nenrin.imaging.madeup;

import org.jspecify.annotations.NullMarked;
