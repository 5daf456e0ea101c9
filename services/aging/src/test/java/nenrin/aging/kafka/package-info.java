/** Exactly once, on Kafka's own mock clients. */
@org.jspecify.annotations.NullMarked
package nenrin.aging.kafka;
