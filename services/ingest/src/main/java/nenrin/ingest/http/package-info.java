/** The HTTP interface, as the README says it. */
@NullMarked
package nenrin.ingest.http;

import org.jspecify.annotations.NullMarked;
