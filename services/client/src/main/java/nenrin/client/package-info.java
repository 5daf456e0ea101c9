/** A client of the aging workers, for any Java program. */
@org.jspecify.annotations.NullMarked
package nenrin.client;
