@NullMarked
package nenrin.imaging.pasting;

import org.jspecify.annotations.NullMarked;
