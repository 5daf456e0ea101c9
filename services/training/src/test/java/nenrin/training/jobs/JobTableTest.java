package nenrin.training.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import nenrin.events.Failure;
import nenrin.events.Message;
import nenrin.events.TrainingJob;
import org.junit.jupiter.api.Test;

class JobTableTest {
    private static final Duration ALIVE = Duration.ofSeconds(15);
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final Set<Integer> MINE = Set.of(1, 2);

    private final JobTable table = new JobTable("me", ALIVE, Duration.ofDays(7));

    @Test
    void theOldestJobOnMyPartitionsIsStarted() {
        post("younger", 1, NOW.minusSeconds(10));
        post("older", 2, NOW.minusSeconds(20));
        post("elsewhere", 3, NOW.minusSeconds(30));
        assertThat(table.next(MINE, NOW)).contains(new Turn.Train(job("older")));
    }

    @Test
    void whatIsOverIsNotStartedAgain() {
        post("a", 1, NOW);
        table.claimed("a", word("other", false, 0, NOW));
        table.said("a", word("other", true, 30, NOW));
        assertThat(table.next(MINE, NOW.plusSeconds(3600))).isEmpty();
    }

    @Test
    void whatIsOverStaysOverWhateverALateWorkerSays() {
        post("a", 1, NOW);
        table.said("a", word("one", true, 30, NOW));
        table.said("a", word("other", false, 20, NOW));
        assertThat(table.next(MINE, NOW.plusSeconds(3600))).isEmpty();
    }

    @Test
    void aJobOfALivingWorkerIsLeftToIt() {
        post("a", 1, NOW);
        table.claimed("a", word("other", false, 0, NOW));
        assertThat(table.next(MINE, NOW.plusSeconds(14))).isEmpty();
    }

    @Test
    void aJobOfASilentWorkerIsTakenOver() {
        post("a", 1, NOW);
        table.claimed("a", word("other", false, 0, NOW));
        assertThat(table.next(MINE, NOW.plusSeconds(15))).contains(new Turn.Train(job("a")));
    }

    @Test
    void theLastClaimCounts() {
        table.claimed("a", word("me", false, 0, NOW));
        assertThat(table.isMine("a")).isTrue();
        table.claimed("a", word("other", false, 0, NOW));
        table.said("a", word("me", false, 1, NOW));
        assertThat(table.isMine("a")).isFalse();
    }

    @Test
    void aTombstoneWithdraws() {
        post("a", 1, NOW);
        table.posted("a", new Posting.Withdrawn(), origin(1, NOW.plusSeconds(1)));
        assertThat(table.isWithdrawn("a")).isTrue();
        assertThat(table.next(MINE, NOW)).isEmpty();
    }

    @Test
    void aTombstoneOnAnotherPartitionWithdrawsToo() {
        table.posted("a", new Posting.Withdrawn(), origin(5, NOW.plusSeconds(1)));
        post("a", 1, NOW);
        assertThat(table.isWithdrawn("a")).isTrue();
    }

    @Test
    void aWithdrawnJobOfADeadWorkerIsClosed() {
        table.claimed("a", word("dead", false, 0, NOW));
        table.said("a", word("dead", false, 7, NOW));
        table.posted("a", new Posting.Withdrawn(), origin(1, NOW));
        assertThat(table.next(MINE, NOW.plusSeconds(15))).contains(new Turn.Close("a", 7));
    }

    @Test
    void aWithdrawnJobOfADeadWorkerThatHasLearnedSomethingIsTakenUpToPublishIt() {
        post("a", 1, NOW);
        table.claimed("a", word("dead", false, 0, NOW));
        table.said("a", word("dead", false, 7, NOW));
        table.posted("a", new Posting.Withdrawn(), origin(1, NOW.plusSeconds(1)));
        assertThat(table.next(MINE, NOW.plusSeconds(15))).contains(new Turn.Train(job("a")));
    }

    @Test
    void aWrongJobIsRefusedOnce() {
        Failure failure = new Failure("job-malformed", "No.");
        table.posted("a", new Posting.Wrong(failure), origin(1, NOW));
        assertThat(table.next(MINE, NOW)).contains(new Turn.Refuse("a", failure));
        table.said("a", word("me", true, 0, NOW));
        assertThat(table.next(MINE, NOW)).isEmpty();
    }

    @Test
    void garbageIsBuried() {
        Posting.Garbage garbage = new Posting.Garbage(new Message("a", Map.of(), new byte[1]), origin(1, NOW), "No.");
        table.posted("a", garbage, garbage.origin());
        assertThat(table.next(MINE, NOW)).contains(new Turn.Bury("a", garbage));
    }

    @Test
    void aJobThatKillsItsWorkersIsGivenUp() {
        post("a", 1, NOW);
        for (String worker : new String[] {"one", "two", "three"}) {
            table.claimed("a", word(worker, false, 0, NOW));
        }
        assertThat(table.next(MINE, NOW.plusSeconds(15)))
                .hasValueSatisfying(turn -> assertThat(turn)
                        .isInstanceOfSatisfying(
                                Turn.Refuse.class,
                                refuse -> assertThat(refuse.failure().code()).isEqualTo("worker-died-repeatedly")));
    }

    @Test
    void aJobThatComesFurtherAfterEachCrashIsNotGivenUp() {
        post("a", 1, NOW);
        for (int crash = 0; crash < 5; crash++) {
            table.claimed("a", word("worker " + crash, false, 0, NOW));
            table.said("a", word("worker " + crash, false, 10 * crash + 10, NOW));
        }
        assertThat(table.next(MINE, NOW.plusSeconds(15))).contains(new Turn.Train(job("a")));
    }

    @Test
    void aJobOlderThanTheMemoryOfProgressIsNotStarted() {
        post("a", 1, NOW.minus(Duration.ofDays(8)));
        assertThat(table.next(MINE, NOW)).containsInstanceOf(Turn.Refuse.class);
    }

    private void post(String id, int partition, Instant at) {
        table.posted(id, new Posting.Wanted(job(id)), origin(partition, at));
    }

    private static TrainingJob job(String id) {
        return new TrainingJob(id, "residual", null, 10, null, "residual-" + id, Map.of());
    }

    private static Origin origin(int partition, Instant at) {
        return new Origin(partition, 0, at);
    }

    private static LastWord word(String worker, boolean over, long step, Instant read) {
        return new LastWord(worker, over, step, read);
    }
}
