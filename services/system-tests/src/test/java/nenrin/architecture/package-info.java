/** The rules of the architecture, each with what to do instead. */
@org.jspecify.annotations.NullMarked
package nenrin.architecture;
