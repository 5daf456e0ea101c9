package nenrin.events;

/**
 * Nobody waits for this request any more; on {@code aging.cancellations}, without a value of its own.
 *
 * @param requestId the record's key
 */
public record AgingCancellation(String requestId) {
    /** {@code ce_type} of a cancellation. */
    public static final String TYPE = "nenrin.aging.cancelled";

    /** Refuses an id that can be no key. */
    public AgingCancellation {
        Check.name("A request's id", requestId);
    }

    /** The record for {@code aging.cancellations}: its value has no bytes. */
    public Message toMessage() {
        return EventHeaders.of(TYPE, requestId).message(requestId, EventHeaders.BYTES, new byte[0]);
    }

    /** Reads a record of {@code aging.cancellations}. */
    public static Reading<AgingCancellation> read(Message message) {
        return Attributes.read(
                message, TYPE, attributes -> attributes.reading(() -> new AgingCancellation(attributes.id())));
    }
}
