/** The faces that are trained on: plain Java. */
@NullMarked
package nenrin.training.faces;

import org.jspecify.annotations.NullMarked;
