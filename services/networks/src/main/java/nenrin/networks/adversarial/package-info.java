/** What the published agers share: being told apart from real faces, and conditions as planes. */
@NullMarked
package nenrin.networks.adversarial;

import org.jspecify.annotations.NullMarked;
