/** How fast the networks train and infer on this machine, and how fast the same network is in other hands. */
@NullMarked
package nenrin.bench;

import org.jspecify.annotations.NullMarked;
