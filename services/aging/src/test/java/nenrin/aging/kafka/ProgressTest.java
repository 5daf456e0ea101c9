package nenrin.aging.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressTest {
    @Test
    void recordsThatAreAnsweredInTheirOrderNeedNothingButAnOffset() {
        Progress progress = taking(null, 5, 6, 9);
        progress.write(5, 0, true);
        assertThat(progress.position()).isEqualTo(new OffsetAndMetadata(6));
        progress.write(6, 2, true);
        progress.write(9, 1, true);
        assertThat(progress.position()).as("7 and 8 are no records").isEqualTo(new OffsetAndMetadata(10));
    }

    @Test
    void whatIsBegunAndWhatWasOvertakenStandsInTheMetadata() {
        Progress progress = taking(null, 5, 6, 7, 8);
        progress.write(5, 3, false);
        progress.write(7, 1, true);
        assertThat(progress.position()).isEqualTo(new OffsetAndMetadata(5, "5:3 7:*"));
    }

    @Test
    void whoGoesOnKnowsIt() {
        Progress progress = taking(new OffsetAndMetadata(5, "5:3 7:*"), 5, 6, 7, 8);
        assertThat(progress.written(5)).isEqualTo(3);
        assertThat(progress.written(6)).isZero();
        assertThat(progress.isAnswered(7)).isTrue();
        progress.write(5, 4, true);
        progress.write(6, 1, true);
        assertThat(progress.position()).isEqualTo(new OffsetAndMetadata(8));
    }

    @Test
    void whatWasOvertakenBeforeIsRememberedUntilItComesAgain() {
        Progress progress = taking(new OffsetAndMetadata(5, "7:2 8-9:*"), 5);
        assertThat(progress.position()).isEqualTo(new OffsetAndMetadata(5, "7:2 8-9:*"));
        progress.take(6);
        progress.take(7);
        progress.take(8);
        assertThat(progress.position()).isEqualTo(new OffsetAndMetadata(5, "7:2 8:* 9:*"));
    }

    @Test
    void onceAllThatCameIsAnsweredTheRestIsStillRemembered() {
        Progress progress = taking(new OffsetAndMetadata(5, "8:*"), 5);
        progress.write(5, 1, true);
        assertThat(progress.position()).isEqualTo(new OffsetAndMetadata(6, "8:*"));
    }

    @Test
    void aThousandThatOvertookOneAreAFewLetters() {
        Progress progress = new Progress();
        for (int offset = 0; offset < 2000; offset += 2) {
            progress.take(offset);
            progress.write(offset, 1, offset > 0);
        }
        assertThat(progress.position()).isEqualTo(new OffsetAndMetadata(0, "0:1 2-1998:*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "moved by hand", "5:", ":*", "5:x", "-5:1", "99999999999999999999:1", "5:99999"})
    void metadataThatNoWorkerWroteSaysNothing(String metadata) {
        Progress progress = taking(new OffsetAndMetadata(5, metadata), 5);
        assertThat(progress.written(5)).isZero();
        assertThat(progress.position()).isEqualTo(new OffsetAndMetadata(5));
    }

    private static Progress taking(@org.jspecify.annotations.Nullable OffsetAndMetadata committed, long... offsets) {
        Progress progress = Progress.from(committed);
        for (long offset : offsets) {
            progress.take(offset);
        }
        return progress;
    }
}
