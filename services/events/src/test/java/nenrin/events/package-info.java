@org.jspecify.annotations.NullMarked
package nenrin.events;
