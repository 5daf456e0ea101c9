/** What can be measured about a face picture, each with a score and a sentence. */
@NullMarked
package nenrin.imaging.measures;

import org.jspecify.annotations.NullMarked;
