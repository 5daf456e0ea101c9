/** Small Kafka clients that start quickly, for the command line and the studio: sending, following a topic, seeing what a broker holds. */
@org.jspecify.annotations.NullMarked
package nenrin.kafka;
