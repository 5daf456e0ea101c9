@NullMarked
package nenrin.training.checkpoints;

import org.jspecify.annotations.NullMarked;
