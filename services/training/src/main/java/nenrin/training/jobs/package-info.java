/** Which jobs there are, how far they are, and which of them this worker may start: plain Java. */
@NullMarked
package nenrin.training.jobs;

import org.jspecify.annotations.NullMarked;
