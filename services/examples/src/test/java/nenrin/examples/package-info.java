@org.jspecify.annotations.NullMarked
package nenrin.examples;
