/** Pages for people about a set of faces, and what they say of it. */
@NullMarked
package nenrin.cleansing.reporting;

import org.jspecify.annotations.NullMarked;
