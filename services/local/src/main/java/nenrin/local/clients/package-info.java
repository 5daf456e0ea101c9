/** Kafka clients as the command line needs them: small, quick to start. */
@org.jspecify.annotations.NullMarked
package nenrin.local.clients;
