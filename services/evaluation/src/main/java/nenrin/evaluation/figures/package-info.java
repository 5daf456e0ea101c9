/** What many faces come to. */
@NullMarked
package nenrin.evaluation.figures;

import org.jspecify.annotations.NullMarked;
