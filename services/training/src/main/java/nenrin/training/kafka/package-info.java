/** Topics as this worker reads and writes them; the only part that knows Kafka's clients. */
@NullMarked
package nenrin.training.kafka;

import org.jspecify.annotations.NullMarked;
