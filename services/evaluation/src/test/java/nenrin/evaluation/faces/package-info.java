@NullMarked
package nenrin.evaluation.faces;

import org.jspecify.annotations.NullMarked;
