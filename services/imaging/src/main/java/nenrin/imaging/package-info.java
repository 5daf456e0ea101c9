/** Pictures as values: bytes in, measures, faces and new pictures out. Knows neither Kafka nor Quarkus. */
@NullMarked
package nenrin.imaging;

import org.jspecify.annotations.NullMarked;
