package nenrin.events;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads an event's attributes one by one and keeps the first thing that is wrong, so that codecs read as a list of attributes. */
final class Attributes {
    /** No attribute of ours is longer; what is, is garbage. */
    static final int LONGEST = 1024;

    private final Message message;
    private final String id;
    private @Nullable Failure failure;

    private Attributes(Message message, String id) {
        this.message = message;
        this.id = id;
    }

    /** Reads an event of this type: unreadable where it is none, else what {@code decode} makes of it. */
    static <T> Reading<T> read(Message message, String type, Function<Attributes, Reading<T>> decode) {
        return switch (Envelope.of(message)) {
            case Envelope.None none -> new Reading.Unreadable<>(none.reason());
            case Envelope.Event event
            when !event.type().equals(type) ->
                new Reading.Unreadable<>(
                        "The event is of type \"" + Text.quoted(event.type()) + "\", not \"" + type + "\".");
            case Envelope.Event event -> decode.apply(new Attributes(message, event.answerTo()));
        };
    }

    /** The record's key, without a key its {@code ce_id}. */
    String id() {
        return id;
    }

    /** The value, which must not be empty. */
    byte[] value(String code, String sentence) {
        byte[] value = message.value();
        if (value == null || value.length == 0) {
            return refuse(code, sentence, new byte[0]);
        }
        return value;
    }

    /** The content type; any bytes where it is not said. */
    String contentType() {
        String type = optional(EventHeaders.CONTENT_TYPE);
        return type == null ? EventHeaders.BYTES : type;
    }

    @Nullable
    String optional(String name) {
        String text = message.header(name);
        if (text != null && text.length() > LONGEST) {
            refuse("attribute-too-long", name + " has more than " + LONGEST + " characters.");
            return null;
        }
        return text;
    }

    String required(String name) {
        String text = optional(name);
        return text == null || text.isEmpty() ? refuse("attribute-missing", name + " is missing.", "") : text;
    }

    @Nullable
    Integer optionalWhole(String name, String code, int from, int to) {
        String text = optional(name);
        Integer number = text == null ? null : Text.whole(text);
        if (text == null || (number != null && number >= from && number <= to)) {
            return number;
        }
        String range = " must be a whole number from " + from + " to " + to + ", not ";
        refuse(code, name + range + "\"" + Text.quoted(text) + "\".");
        return null;
    }

    int whole(String name, int from, int to) {
        required(name);
        Integer number = optionalWhole(name, "attribute-malformed", from, to);
        return number == null ? from : number;
    }

    double real(String name) {
        required(name);
        Double number = optionalReal(name);
        return number == null ? 0 : number;
    }

    @Nullable
    Double optionalReal(String name) {
        String text = optional(name);
        Double number = text == null ? null : Text.real(text);
        if (text != null && number == null) {
            refuse("attribute-malformed", name + " must be a number, not \"" + Text.quoted(text) + "\".");
        }
        return number;
    }

    @Nullable
    Gender gender(String name) {
        String text = optional(name);
        Gender gender = text == null ? null : Gender.read(text).orElse(null);
        if (text != null && gender == null) {
            refuse("gender-malformed", name + " must be male or female, not \"" + Text.quoted(text) + "\".");
        }
        return gender;
    }

    /** One of some words, which {@code read} knows; {@code usual} where nothing is said. */
    <T> T choice(String name, Function<String, Optional<T>> read, T usual, String words) {
        String text = optional(name);
        return text == null
                ? usual
                : read.apply(text)
                        .orElseGet(() -> refuse(
                                "attribute-malformed",
                                name + " must be " + words + ", not \"" + Text.quoted(text) + "\".",
                                usual));
    }

    /** Whether an attribute is there that can have one value only. */
    boolean isValue(String name, String only) {
        String text = optional(name);
        if (text != null && !text.equals(only)) {
            refuse("attribute-malformed", name + " must be " + only + ", or be left out.");
        }
        return text != null;
    }

    /** A time as RFC 3339 has it. */
    @Nullable
    Instant time(String name) {
        String text = optional(name);
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            refuse("time-malformed", name + " must be a time such as 2030-01-31T12:00:00Z.");
            return null;
        }
    }

    /** Notes what is wrong, unless something was before. */
    void refuse(String code, String sentence) {
        if (failure == null) {
            failure = new Failure(code, sentence);
        }
    }

    /** Notes what is wrong, unless something was before, and gives {@code instead} to go on with. */
    <T> T refuse(String code, String sentence, T instead) {
        refuse(code, sentence);
        return instead;
    }

    /** The record, if nothing was wrong. A record that refuses its values says why. */
    <T> Reading<T> reading(Supplier<T> record) {
        if (failure != null) {
            return new Reading.Refused<>(id, failure);
        }
        try {
            return new Reading.Read<>(record.get());
        } catch (IllegalArgumentException e) {
            return new Reading.Refused<>(id, new Failure("value-out-of-range", String.valueOf(e.getMessage())));
        }
    }
}
