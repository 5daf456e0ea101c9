/** Faces to age: where they come from and what is known of them. */
@NullMarked
package nenrin.evaluation.faces;

import org.jspecify.annotations.NullMarked;
