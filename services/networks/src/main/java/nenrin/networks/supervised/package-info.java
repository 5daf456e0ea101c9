/** Learning from pictures whose answers are known: one loop for every network that makes numbers of a picture. */
@NullMarked
package nenrin.networks.supervised;

import org.jspecify.annotations.NullMarked;
