/** The whole system: services as processes against a real broker. Tests here end in {@code ST}. */
@org.jspecify.annotations.NullMarked
package nenrin.system;
