/** The topic {@code faces.raw}: which claims it has, and writing those it has not, each once. */
@NullMarked
package nenrin.ingest.raw;

import org.jspecify.annotations.NullMarked;
