package nenrin.networks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardTest {
    @Test
    void nvidiaSmiListsCards() {
        assertThat(Card.listed("NVIDIA GeForce RTX 3060, 8.6\nNVIDIA A100, PCIe, 8.0\n"))
                .containsExactly(new Card("NVIDIA GeForce RTX 3060", 8, 6), new Card("NVIDIA A100, PCIe", 8, 0));
    }

    @Test
    void whatIsNoCardIsNotListed() {
        assertThat(Card.listed("")).isEmpty();
        assertThat(Card.listed("NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver.\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"One, 7.5", "One, 8.0", "One, 8.6"})
    void cardsThatThereIsCodeForAreUsed(String line) {
        assertThat(Card.objection(Card.listed(line))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"One, 8.9", "One, 9.0", "One, 10.0", "One, 12.1"})
    void forLaterCardsOneSentenceSaysWhatToDo(String line) {
        assertThat(Card.objection(Card.listed(line)).orElseThrow())
                .startsWith("The graphics card One has compute capability " + line.substring(5))
                .contains("up to 8.6")
                .contains("BACKEND_PRIORITY_CPU=1000")
                .contains("build without -Pcuda")
                .endsWith(".");
    }

    @Test
    void theFirstCardIsTheOneThatCounts() {
        assertThat(Card.objection(List.of(new Card("Old", 8, 0), new Card("New", 9, 0))))
                .isEmpty();
    }

    @Test
    void withoutADriverTheSentenceSaysSo() {
        assertThat(Card.objection(List.of()).orElseThrow()).contains("nvidia-smi lists none", "driver", "-Pcuda");
    }
}
