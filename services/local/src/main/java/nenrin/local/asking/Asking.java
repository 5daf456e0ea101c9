package nenrin.local.asking;

import java.time.Duration;
import java.util.function.Consumer;
import nenrin.events.AgedPicture;
import nenrin.events.AgingFailed;
import nenrin.events.AgingRequest;
import nenrin.events.AgingResult;
import nenrin.events.Message;
import nenrin.events.Reading;
import nenrin.events.Topics;
import nenrin.kafka.Sender;
import nenrin.kafka.Tail;
import nenrin.local.Refused;

/** One request and its answers. */
public final class Asking {
    private static final Duration STEP = Duration.ofMillis(500);

    private final String kafka;
    private final Duration patience;

    /**
     * Asks through the broker at this address.
     *
     * @param patience how long to wait for the next answer
     */
    public Asking(String kafka, Duration patience) {
        this.kafka = kafka;
        this.patience = patience;
    }

    /**
     * Sends the request and hands on each picture as it comes; back after the last.
     *
     * @throws Refused where the answer is why there are none
     */
    public void ask(AgingRequest request, Consumer<AgedPicture> answers) {
        try (Sender sender = new Sender(kafka);
                Tail results = new Tail(kafka, Topics.AGING_RESULTS)) {
            sender.send(Topics.AGING_REQUESTS, request.toMessage());
            awaitAll(results, request.id(), answers);
        }
    }

    private void awaitAll(Tail results, String id, Consumer<AgedPicture> answers) {
        int left = Integer.MAX_VALUE;
        int got = 0;
        long quietSince = System.nanoTime();
        while (left > 0) {
            for (Message message : results.poll(STEP)) {
                if (id.equals(message.key())) {
                    AgedPicture picture = picture(message);
                    answers.accept(picture);
                    got++;
                    left = picture.count() - got;
                    quietSince = System.nanoTime();
                }
            }
            if (left > 0 && System.nanoTime() - quietSince > patience.toNanos()) {
                throw new NoAnswer(patience);
            }
        }
    }

    private static AgedPicture picture(Message message) {
        return switch (AgingResult.read(message)) {
            case Reading.Read<? extends AgingResult>(AgingResult result) -> picture(result);
            case Reading.Refused<? extends AgingResult> refused ->
                throw new IllegalStateException("A result is not as the contract says: " + refused.failure());
            case Reading.Unreadable<? extends AgingResult> unreadable ->
                throw new IllegalStateException("A result can't be read: " + unreadable.reason());
        };
    }

    private static AgedPicture picture(AgingResult result) {
        return switch (result) {
            case AgedPicture picture -> picture;
            case AgingFailed failed -> throw new Refused(failed.failure());
        };
    }

    /** Nobody has answered: it is not the user who is wrong. */
    public static final class NoAnswer extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final long seconds;

        NoAnswer(Duration patience) {
            this.seconds = patience.toSeconds();
        }

        /** What a person may want to know. */
        public String sentence() {
            return "No answer came within %d seconds. ./nenrin status says what runs; the logs are in .nenrin/logs."
                    .formatted(seconds);
        }
    }
}
