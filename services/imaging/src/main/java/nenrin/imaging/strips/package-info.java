/** Pictures of pictures: strips and grids for people to look at. */
@NullMarked
package nenrin.imaging.strips;

import org.jspecify.annotations.NullMarked;
