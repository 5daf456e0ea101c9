@NullMarked
package nenrin.evaluation.report;

import org.jspecify.annotations.NullMarked;
