/** What training needs to go on after its process was killed, on disk. */
@NullMarked
package nenrin.training.checkpoints;

import org.jspecify.annotations.NullMarked;
