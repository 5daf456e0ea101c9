@NullMarked
package nenrin.training.residual;

import org.jspecify.annotations.NullMarked;
