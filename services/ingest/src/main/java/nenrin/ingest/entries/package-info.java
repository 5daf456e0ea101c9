/** What a zip holds, one entry after the other, and what becomes of each: a claim, a refusal, or nothing. */
@NullMarked
package nenrin.ingest.entries;

import org.jspecify.annotations.NullMarked;
