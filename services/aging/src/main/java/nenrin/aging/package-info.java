/** Placeholder. */
@org.jspecify.annotations.NullMarked
package nenrin.aging;
