package nenrin.studio.aging;

import java.time.Instant;
import nenrin.events.AgingRequest;
import nenrin.events.EventHeaders;
import nenrin.events.Failure;
import nenrin.events.Message;
import nenrin.events.Reading;
import nenrin.imaging.decoding.Checked;
import nenrin.imaging.decoding.Decoded;
import nenrin.imaging.decoding.PictureCheck;
import org.jspecify.annotations.Nullable;

/** A request as somebody asks for it in words, held to the contract's own rules and to the limits on pictures before it is sent. */
public sealed interface Asked {
    /** It can be sent. */
    record Fine(AgingRequest request) implements Asked {}

    /** It can't, and why. */
    record Wrong(Failure failure) implements Asked {}

    /**
     * What is asked for, each as the attribute of that name has it; null where nothing is said.
     *
     * @param ages {@code ce_targetages}
     */
    record Words(
            @Nullable String ages,
            @Nullable String age,
            @Nullable String gender,
            @Nullable String faces,
            @Nullable String form,
            @Nullable String strength,
            @Nullable String model) {}

    /**
     * Checks a request.
     *
     * @param expires nobody waits any longer
     */
    static Asked of(String id, byte[] picture, Words words, Instant expires) {
        return switch (new PictureCheck().check(picture)) {
            case Decoded.Unreadable(String code, String sentence) -> new Wrong(new Failure(code, sentence));
            case Checked.Plausible file -> of(message(id, file.format().contentType(), picture, words, expires));
        };
    }

    private static Message message(String id, String contentType, byte[] picture, Words words, Instant expires) {
        return EventHeaders.of(AgingRequest.TYPE, id)
                .with("ce_targetages", words.ages)
                .with("ce_age", words.age)
                .with("ce_gender", words.gender)
                .with("ce_faces", words.faces)
                .with("ce_form", words.form)
                .with("ce_strength", words.strength)
                .with("ce_model", words.model)
                // A photo sent as a PNG would come back at a dozen ages as PNGs, some ten times larger.
                .with("ce_format", "image/jpeg")
                .with("ce_expirytime", expires)
                .message(id, contentType, picture);
    }

    private static Asked of(Message message) {
        return switch (AgingRequest.read(message)) {
            case Reading.Read<AgingRequest>(AgingRequest request) -> new Fine(request);
            case Reading.Refused<AgingRequest> refused -> new Wrong(refused.failure());
            case Reading.Unreadable<AgingRequest> unreadable ->
                throw new IllegalStateException("Our own request: " + unreadable.reason());
        };
    }
}
