package nenrin.training.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nenrin.events.Message;
import nenrin.events.TrainingJob;
import nenrin.events.TrainingSample;
import nenrin.training.running.Voice;
import org.junit.jupiter.api.Test;

class BookkeeperTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final Origin ORIGIN = new Origin(0, 7, NOW);
    private static final TrainingJob JOB = new TrainingJob("a", "residual", 3.0, null, null, "mine", Map.of());
    private static final Voice OTHER = new Voice("other", "cpu");

    private final JobTable table = new JobTable("me", Duration.ofSeconds(15), Duration.ofDays(7));
    private final Bookkeeper bookkeeper = new Bookkeeper(table);

    @Test
    void aJobIsWanted() {
        bookkeeper.job(JOB.toMessage(), ORIGIN);
        assertThat(next()).contains(new Turn.Train(JOB));
    }

    @Test
    void aJobThatIsNoJsonIsRefused() {
        Message job = JOB.toMessage();
        bookkeeper.job(new Message("a", job.headers(), "{".getBytes(StandardCharsets.UTF_8)), ORIGIN);
        assertThat(next()).containsInstanceOf(Turn.Refuse.class);
    }

    @Test
    void aJobUnderAnothersKeyIsRefused() {
        Message job = JOB.toMessage();
        bookkeeper.job(new Message("b", job.headers(), Objects.requireNonNull(job.value())), ORIGIN);
        assertThat(next()).containsInstanceOf(Turn.Refuse.class);
    }

    @Test
    void whatIsNoEventIsBuriedWithWhereItStood() {
        bookkeeper.job(new Message("a", Map.of(), new byte[] {1}), ORIGIN);
        assertThat(next())
                .hasValueSatisfying(turn -> assertThat(turn)
                        .isInstanceOfSatisfying(
                                Turn.Bury.class,
                                bury -> assertThat(bury.garbage().origin()).isEqualTo(ORIGIN)));
    }

    @Test
    void aTombstoneWithdraws() {
        bookkeeper.job(JOB.toMessage(), ORIGIN);
        bookkeeper.job(Message.tombstone("a"), ORIGIN);
        assertThat(table.isWithdrawn("a")).isTrue();
    }

    @Test
    void aClaimByAnotherKeepsTheJobFromMe() {
        bookkeeper.job(JOB.toMessage(), ORIGIN);
        bookkeeper.progress(OTHER.claimed(JOB).toMessage(), NOW);
        assertThat(next()).isEmpty();
    }

    @Test
    void aSampleGridSaysNothingAboutWhoHasAJob() {
        bookkeeper.job(JOB.toMessage(), ORIGIN);
        bookkeeper.progress(new TrainingSample("a", 3, new byte[] {1}).toMessage(), NOW);
        assertThat(next()).contains(new Turn.Train(JOB));
    }

    private Optional<Turn> next() {
        return table.next(Set.of(0), NOW);
    }
}
