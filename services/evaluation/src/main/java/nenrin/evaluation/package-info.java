/** The command {@code evaluate}: a report on how well a model ages faces. */
@NullMarked
package nenrin.evaluation;

import org.jspecify.annotations.NullMarked;
