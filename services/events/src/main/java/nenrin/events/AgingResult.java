package nenrin.events;

/** What comes back on {@code aging.results}. */
public sealed interface AgingResult permits AgedPicture, AgingFailed {

    /** Which request this answers; the record's key. */
    String requestId();

    /** The record for {@code aging.results}. */
    Message toMessage();

    /** Reads a record of {@code aging.results}. */
    static Reading<? extends AgingResult> read(Message message) {
        return AgingFailed.TYPE.equals(message.type()) ? AgingFailed.read(message) : AgedPicture.read(message);
    }
}
