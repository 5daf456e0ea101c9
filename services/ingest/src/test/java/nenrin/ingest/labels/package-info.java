@NullMarked
package nenrin.ingest.labels;

import org.jspecify.annotations.NullMarked;
