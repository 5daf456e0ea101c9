@NullMarked
package nenrin.ingest.names;

import org.jspecify.annotations.NullMarked;
