@NullMarked
package nenrin.networks.likeness;

import org.jspecify.annotations.NullMarked;
