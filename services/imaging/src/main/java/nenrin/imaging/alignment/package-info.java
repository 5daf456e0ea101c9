/** Turning a face so that its eyes, nose and mouth lie where the template has them. */
@NullMarked
package nenrin.imaging.alignment;

import org.jspecify.annotations.NullMarked;
