/** What the networks offer to others: agers, and how a model file becomes one. */
@NullMarked
package nenrin.networks;

import org.jspecify.annotations.NullMarked;
