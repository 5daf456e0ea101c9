/** Programs that go on with what the aging workers write. */
@org.jspecify.annotations.NullMarked
package nenrin.examples;
