@org.jspecify.annotations.NullMarked
package nenrin.client;
