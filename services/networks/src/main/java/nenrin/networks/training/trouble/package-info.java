/** What can go wrong with a training, seen early: a small class for each kind, and one that asks them all. */
@NullMarked
package nenrin.networks.training.trouble;

import org.jspecify.annotations.NullMarked;
