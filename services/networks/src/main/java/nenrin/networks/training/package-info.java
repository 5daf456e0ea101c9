/** Training an ager: settings and faces in, steps driven from outside, checkpoints and models out. */
@NullMarked
package nenrin.networks.training;

import org.jspecify.annotations.NullMarked;
