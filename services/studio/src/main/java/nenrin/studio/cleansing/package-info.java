/** What cleansing decided, as a page shows it: counts, galleries, a queue of doubtful faces. Knows neither Kafka nor HTTP. */
@org.jspecify.annotations.NullMarked
package nenrin.studio.cleansing;
