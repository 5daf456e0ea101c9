@NullMarked
package nenrin.training.running;

import org.jspecify.annotations.NullMarked;
