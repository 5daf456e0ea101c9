/** Layers with forward and backward on arrays allocated once, replicas, Adam; the natives underneath. */
@NullMarked
package nenrin.networks.engine;

import org.jspecify.annotations.NullMarked;
