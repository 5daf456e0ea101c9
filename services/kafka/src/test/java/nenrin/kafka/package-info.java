@org.jspecify.annotations.NullMarked
package nenrin.kafka;
