/** What is kept and why: plain Java, knowing neither Kafka nor Quarkus. */
@NullMarked
package nenrin.cleansing.deciding;

import org.jspecify.annotations.NullMarked;
