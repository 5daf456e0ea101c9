package nenrin.events;

/** Whether a message is an event at all. */
sealed interface Envelope {
    /** Ids and keys longer than this are garbage. */
    int LONGEST_ID = 256;

    /** It is: of this type, to be answered to this id. */
    record Event(String type, String answerTo) implements Envelope {}

    /** It is none, and why. */
    record None(String reason) implements Envelope {}

    /** Checks what every event must have: binary mode, specversion 1.0, an id and a type. */
    static Envelope of(Message message) {
        String contentType = message.header(EventHeaders.CONTENT_TYPE);
        if (contentType != null && contentType.startsWith("application/cloudevents")) {
            return new None("The record is a CloudEvent in structured mode; only binary mode (ce_* headers) is read.");
        }
        if (message.headers().keySet().stream().noneMatch(name -> name.startsWith("ce_"))) {
            return new None("The record has no CloudEvents headers (ce_specversion, ce_id, ce_source, ce_type).");
        }
        if (!"1.0".equals(message.header(EventHeaders.SPEC_VERSION))) {
            return new None("The header ce_specversion must be 1.0.");
        }
        return named(message);
    }

    private static Envelope named(Message message) {
        String id = message.header(EventHeaders.ID);
        String type = message.type();
        if (id == null || id.isBlank()) {
            return new None("The header ce_id is missing.");
        }
        if (type == null || type.isBlank()) {
            return new None("The header ce_type is missing.");
        }
        String key = message.key();
        String answerTo = key == null || key.isBlank() ? id : key;
        return answerTo.length() > LONGEST_ID
                ? new None("The record's key or ce_id has more than " + LONGEST_ID + " characters.")
                : new Event(type, answerTo);
    }
}
