/** Names of files, as they come in zips from anywhere. */
@NullMarked
package nenrin.ingest.names;

import org.jspecify.annotations.NullMarked;
