/** Reading age and gender from an aligned face. */
@NullMarked
package nenrin.networks.readers;

import org.jspecify.annotations.NullMarked;
