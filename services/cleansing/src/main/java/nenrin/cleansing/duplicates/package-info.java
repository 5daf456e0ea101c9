/** Which pictures show the same photo, and which of them is kept: plain Java, knowing neither Kafka nor Quarkus. */
@NullMarked
package nenrin.cleansing.duplicates;

import org.jspecify.annotations.NullMarked;
