@NullMarked
package nenrin.networks.training.trouble;

import org.jspecify.annotations.NullMarked;
