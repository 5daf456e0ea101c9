@NullMarked
package nenrin.ingest.raw;

import org.jspecify.annotations.NullMarked;
