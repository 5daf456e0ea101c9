/** The residual family: from a job to a training that can be driven, step by step. */
@NullMarked
package nenrin.training.residual;

import org.jspecify.annotations.NullMarked;
