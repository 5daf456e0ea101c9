/** The embedded broker: the real Kafka in one process (KRaft, broker and controller), its data on disk between runs, and the topics it needs. */
@org.jspecify.annotations.NullMarked
package nenrin.local.broker;
