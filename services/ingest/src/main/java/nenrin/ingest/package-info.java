/** Ingest: pictures with what somebody says of them to {@code faces.raw}, each claim once. */
@NullMarked
package nenrin.ingest;

import org.jspecify.annotations.NullMarked;
