/** Deciding as a Kafka Streams topology. */
@NullMarked
package nenrin.cleansing.topology;

import org.jspecify.annotations.NullMarked;
