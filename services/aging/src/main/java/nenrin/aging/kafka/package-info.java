/** The worker on Kafka: requests read, answered and committed exactly once; the models topic followed. */
@org.jspecify.annotations.NullMarked
package nenrin.aging.kafka;
