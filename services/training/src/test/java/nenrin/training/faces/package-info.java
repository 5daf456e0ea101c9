@NullMarked
package nenrin.training.faces;

import org.jspecify.annotations.NullMarked;
