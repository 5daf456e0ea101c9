/** One machine: an embedded Kafka, every service as a process of its own, and the command line that people use. */
@org.jspecify.annotations.NullMarked
package nenrin.local;
