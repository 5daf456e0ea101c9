/** The training worker: takes jobs from a topic, trains agers on the clean faces, publishes the models. */
@NullMarked
package nenrin.training;

import org.jspecify.annotations.NullMarked;
