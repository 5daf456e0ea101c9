/** From a picture to the bytes of a file, without metadata. */
@NullMarked
package nenrin.imaging.encoding;

import org.jspecify.annotations.NullMarked;
