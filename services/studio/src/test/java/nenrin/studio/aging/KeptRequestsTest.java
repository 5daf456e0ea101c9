package nenrin.studio.aging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nenrin.events.AgedPicture;
import nenrin.events.AgingFailed;
import nenrin.events.AgingResult;
import nenrin.events.Message;
import org.junit.jupiter.api.Test;

class KeptRequestsTest {
    private final KeptRequests requests = new KeptRequests(2, 100);

    @Test
    void tellsOfAnswersAsTheyComeAndThenThatThereAreNoMore() {
        Heard heard = new Heard();
        requests.begin("one").listen(0, heard);

        accept(Answers.aged("one", 1, 2));
        accept(Answers.aged("one", 0, 2));

        assertThat(heard.words).containsExactly("0: picture 1", "1: picture 0", "complete");
    }

    @Test
    void goesOnWhereAPageHasLostItsConnection() {
        requests.begin("one");
        accept(Answers.aged("one", 0, 3));
        accept(Answers.aged("one", 1, 3));
        Heard again = new Heard();

        find("one").listen(1, again);
        accept(Answers.aged("one", 2, 3));

        assertThat(again.words).containsExactly("1: picture 1", "2: picture 2", "complete");
    }

    @Test
    void tellsWhoComesLateOfAllAtOnce() {
        requests.begin("one");
        accept(Answers.failed("one"));
        Heard late = new Heard();

        find("one").listen(0, late);

        assertThat(late.words).containsExactly("0: no-face", "complete");
    }

    @Test
    void tellsNothingToWhoHasLeft() {
        Heard heard = new Heard();
        KeptRequest request = requests.begin("one");
        request.listen(0, heard);
        request.leave(heard);

        accept(Answers.aged("one", 0, 1));

        assertThat(heard.words).isEmpty();
        assertThat(request.isComplete()).isTrue();
    }

    @Test
    void whoLeavesWhenThereIsNoMoreTakesNothingFromOthers() {
        KeptRequest request = requests.begin("one");
        Heard second = new Heard();
        request.listen(0, new KeptRequest.Listener() {
            @Override
            public void answered(int number, AgingResult answer) {}

            @Override
            public void complete() {
                request.leave(this);
            }
        });
        request.listen(0, second);

        accept(Answers.failed("one"));

        assertThat(second.words).containsExactly("0: no-face", "complete");
    }

    @Test
    void keepsAnAnswerOnce() {
        requests.begin("one");
        accept(Answers.aged("one", 0, 2));
        accept(Answers.aged("one", 0, 2));

        assertThat(find("one").answers()).hasSize(1);
    }

    @Test
    void passesOverAnswersToOtherClientsAndWhatCannotBeRead() {
        requests.begin("one");
        accept(Answers.aged("another", 0, 1));
        requests.accept(new Message("one", Map.of("ce_type", AgedPicture.TYPE), new byte[1]));
        requests.accept(new Message(null, Map.of(), null));

        assertThat(requests.find("another")).isEmpty();
        assertThat(find("one").answers()).isEmpty();
    }

    @Test
    void keepsTheLatestRequestsOnly() {
        Heard heard = new Heard();
        requests.begin("one").listen(0, heard);
        requests.begin("two");
        requests.begin("three");

        assertThat(requests.find("one")).isEmpty();
        assertThat(requests.find("two")).isPresent();
        assertThat(heard.words).containsExactly("complete");
    }

    @Test
    void keepsNoMoreBytesThanItMayButAlwaysTheLatest() {
        requests.begin("one");
        accept(Answers.aged("one", 0, 1, new byte[60]));
        requests.begin("two");
        accept(Answers.aged("two", 0, 2, new byte[60]));

        assertThat(requests.find("one")).isEmpty();
        accept(Answers.aged("two", 1, 2, new byte[60]));
        assertThat(find("two").answers()).hasSize(2);
    }

    @Test
    void servesNothingOfARequestThatIsForgotten() {
        requests.begin("one");

        assertThat(requests.forget("one")).isTrue();
        assertThat(requests.find("one")).isEmpty();
        assertThat(requests.forget("one")).isFalse();
    }

    private void accept(AgingResult answer) {
        requests.accept(answer.toMessage());
    }

    private KeptRequest find(String id) {
        return requests.find(id).orElseThrow();
    }

    private static final class Heard implements KeptRequest.Listener {
        private final List<String> words = new ArrayList<>();

        @Override
        public void answered(int number, AgingResult answer) {
            words.add(number + ": "
                    + switch (answer) {
                        case AgedPicture picture -> "picture " + picture.index();
                        case AgingFailed failed -> failed.failure().code();
                    });
        }

        @Override
        public void complete() {
            words.add("complete");
        }
    }
}
