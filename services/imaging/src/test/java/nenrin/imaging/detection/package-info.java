@NullMarked
package nenrin.imaging.detection;

import org.jspecify.annotations.NullMarked;
