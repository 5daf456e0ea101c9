/** How fast the networks train and infer on this machine. */
@NullMarked
package nenrin.networks.bench;

import org.jspecify.annotations.NullMarked;
