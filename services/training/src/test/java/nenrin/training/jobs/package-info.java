@NullMarked
package nenrin.training.jobs;

import org.jspecify.annotations.NullMarked;
