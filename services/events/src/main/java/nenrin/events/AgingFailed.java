package nenrin.events;

/**
 * Why a request gets no pictures, on {@code aging.results}; it is the request's only and last answer.
 *
 * @param requestId the request's id, the record's key
 */
public record AgingFailed(String requestId, Failure failure) implements AgingResult {
    /** {@code ce_type} of a failed request. */
    public static final String TYPE = "nenrin.aging.failed";

    /** Refuses an id that can be no key. */
    public AgingFailed {
        Check.name("A request's id", requestId);
    }

    @Override
    public Message toMessage() {
        return EventHeaders.of(TYPE, requestId + "/failed").message(requestId, EventHeaders.JSON, Json.write(this));
    }

    /** Reads a record of {@code aging.results} that carries a reason. */
    public static Reading<AgingFailed> read(Message message) {
        return Json.read(message, TYPE, AgingFailed.class, AgingFailed::requestId);
    }
}
