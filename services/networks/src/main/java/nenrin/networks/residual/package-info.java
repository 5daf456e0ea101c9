/** The residual ager, its critic, and the step that trains them against each other. */
@NullMarked
package nenrin.networks.residual;

import org.jspecify.annotations.NullMarked;
