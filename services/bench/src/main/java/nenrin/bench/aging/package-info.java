/** How fast requests are answered over Kafka, beside the same work without it. */
@org.jspecify.annotations.NullMarked
package nenrin.bench.aging;
