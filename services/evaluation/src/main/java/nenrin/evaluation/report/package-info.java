/** The report as files: JSON for programs, a page for people. */
@NullMarked
package nenrin.evaluation.report;

import org.jspecify.annotations.NullMarked;
