/** How well cleansing finds what a careful person finds: measures of pictures against labels made by hand. Plain Java. */
@NullMarked
package nenrin.cleansing.evaluating;

import org.jspecify.annotations.NullMarked;
