@NullMarked
package nenrin.ingest.imports;

import org.jspecify.annotations.NullMarked;
