/** What {@code ./nenrin test} says at its end. */
@org.jspecify.annotations.NullMarked
package nenrin.local.testing;
