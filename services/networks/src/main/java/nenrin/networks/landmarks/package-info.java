/** Five points of a face, and whether it is a whole face at all. */
@NullMarked
package nenrin.networks.landmarks;

import org.jspecify.annotations.NullMarked;
