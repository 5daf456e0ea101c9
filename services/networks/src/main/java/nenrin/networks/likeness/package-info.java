/** How much two faces look like one person: for judging agers, never for teaching them. */
@NullMarked
package nenrin.networks.likeness;

import org.jspecify.annotations.NullMarked;
