/** One face at other ages, and what is seen and measured of it there. */
@NullMarked
package nenrin.evaluation.judging;

import org.jspecify.annotations.NullMarked;
