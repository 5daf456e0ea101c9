@NullMarked
package nenrin.evaluation;

import org.jspecify.annotations.NullMarked;
