/** From bytes that anybody may have sent to a picture, within limits. */
@NullMarked
package nenrin.imaging.decoding;

import org.jspecify.annotations.NullMarked;
