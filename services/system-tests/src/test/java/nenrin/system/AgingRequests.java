package nenrin.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nenrin.events.AgingRequest;
import nenrin.events.Message;
import nenrin.events.TargetAge;
import org.jspecify.annotations.Nullable;

/** Requests with the sample picture, as any client sends them. */
final class AgingRequests {
    static final byte[] SAMPLE = sample();

    private AgingRequests() {}

    /** The sample at these ages. */
    static Message request(String id, Integer... years) {
        return with(id, SAMPLE, null, years);
    }

    /** Any bytes as the picture, any model. */
    static Message with(String id, byte[] picture, @Nullable String model, Integer... years) {
        List<TargetAge> targets =
                List.of(years).stream().<TargetAge>map(TargetAge.Absolute::new).toList();
        return new AgingRequest(id, "image/png", picture, targets, null, null, false, model).toMessage();
    }

    /** Requests {@code prefix-0}, {@code prefix-1}, …, each for these ages. */
    static List<Message> many(String prefix, int count, Integer... years) {
        return IntStream.range(0, count)
                .mapToObj(i -> request(prefix + "-" + i, years))
                .toList();
    }

    private static byte[] sample() {
        try (InputStream picture = AgingRequests.class.getResourceAsStream("/nenrin/local/astronaut.png")) {
            return Objects.requireNonNull(picture, "the sample on the class path")
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
