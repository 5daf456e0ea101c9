@NullMarked
package nenrin.ingest.entries;

import org.jspecify.annotations.NullMarked;
