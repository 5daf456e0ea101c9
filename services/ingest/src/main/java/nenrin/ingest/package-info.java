/** Placeholder. */
@org.jspecify.annotations.NullMarked
package nenrin.ingest;
