/** From a picture's bytes to what is measured of its face: plain Java, knowing neither Kafka nor Quarkus. */
@NullMarked
package nenrin.cleansing.measuring;

import org.jspecify.annotations.NullMarked;
