/** Requests that were made here, and what has come of them. Knows neither Kafka nor HTTP. */
@org.jspecify.annotations.NullMarked
package nenrin.studio.aging;
