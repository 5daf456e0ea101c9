/** What is said of a picture by its file name or by a table beside it. */
@NullMarked
package nenrin.ingest.labels;

import org.jspecify.annotations.NullMarked;
