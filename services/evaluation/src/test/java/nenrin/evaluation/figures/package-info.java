@NullMarked
package nenrin.evaluation.figures;

import org.jspecify.annotations.NullMarked;
