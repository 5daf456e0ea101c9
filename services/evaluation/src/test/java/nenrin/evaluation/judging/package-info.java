@NullMarked
package nenrin.evaluation.judging;

import org.jspecify.annotations.NullMarked;
