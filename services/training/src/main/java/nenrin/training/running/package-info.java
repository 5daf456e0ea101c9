/** One job from its claim to its last word: plain Java, with what it needs from outside as interfaces. */
@NullMarked
package nenrin.training.running;

import org.jspecify.annotations.NullMarked;
