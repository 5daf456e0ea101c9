/**
 * The contract: every record on every topic as plain Java, with its codec. Records are CloudEvents 1.0 in Kafka's binary content mode: attributes are {@code ce_*} headers, the value is the picture,
 * JSON or model file itself. Nothing here knows Kafka; a {@link nenrin.events.Message} is what a service takes from a consumer or gives to a producer.
 *
 * <p>Each record has {@code toMessage()} and a static {@code read(Message)} whose {@link nenrin.events.Reading} says whether it could be read, can be answered with a reason, or belongs on
 * {@code dead-letters}. The same in writing: {@code schemas/asyncapi.yaml}.
 */
@org.jspecify.annotations.NullMarked
package nenrin.events;
