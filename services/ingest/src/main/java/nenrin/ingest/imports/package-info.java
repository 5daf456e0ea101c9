/** Imports: the loop from entries to the topic, and what is told of it while it runs and when it is over. */
@NullMarked
package nenrin.ingest.imports;

import org.jspecify.annotations.NullMarked;
