/** Seeing what spoils a picture of a face: writing on it, things over it, and that it is no photo. */
@NullMarked
package nenrin.networks.flaws;

import org.jspecify.annotations.NullMarked;
