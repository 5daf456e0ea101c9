package nenrin.studio.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nenrin.events.DeadLetter;
import nenrin.events.Message;
import org.junit.jupiter.api.Test;

class DeadLettersTest {
    private final DeadLetters letters = new DeadLetters(3, 100);

    @Test
    void showsWhatCouldNotBeReadAndWhy() {
        letters.accept(letter(7, 5));

        assertThat(letters.latest()).singleElement().satisfies(view -> {
            assertThat(view.topic()).isEqualTo("aging.requests");
            assertThat(view.offset()).isEqualTo(7);
            assertThat(view.reason()).isEqualTo("No event.");
            assertThat(view.bytes()).isEqualTo(5);
        });
    }

    @Test
    void findsTheRecordAsItWas() {
        letters.accept(letter(7, 5));

        assertThat(letters.find("aging.requests", 1, 7)).get().satisfies(letter -> {
            assertThat(letter.original().key()).isEqualTo("key");
            assertThat(letter.original().headers()).containsEntry("mine", "yes");
            assertThat(letter.original().value()).hasSize(5);
        });
        assertThat(letters.find("aging.requests", 1, 8)).isEmpty();
    }

    @Test
    void keepsTheLatestOnlyAndEachOnce() {
        for (long offset : new long[] {1, 2, 3, 4, 4}) {
            letters.accept(letter(offset, 1));
        }

        assertThat(letters.latest()).extracting(DeadLetters.View::offset).containsExactlyInAnyOrder(2L, 3L, 4L);
    }

    @Test
    void keepsNoMoreBytesThanItMay() {
        letters.accept(letter(1, 60));
        letters.accept(letter(2, 60));

        assertThat(letters.latest()).extracting(DeadLetters.View::offset).containsExactly(2L);
    }

    @Test
    void passesOverWhatIsNoDeadLetter() {
        letters.accept(new Message("key", Map.of(), new byte[1]));

        assertThat(letters.latest()).isEmpty();
    }

    private static Message letter(long offset, int bytes) {
        Message original = new Message("key", Map.of("mine", "yes"), new byte[bytes]);
        return new DeadLetter(original, "aging.requests", 1, offset, "No event.").toMessage();
    }
}
