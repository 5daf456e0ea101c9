/** What the studio reads from topics, and what it writes to them. */
@org.jspecify.annotations.NullMarked
package nenrin.studio.kafka;
