package nenrin.aging.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nenrin.aging.ServedModel;
import nenrin.networks.Ager;
import nenrin.networks.Changes;
import org.junit.jupiter.api.Test;

/** With a model whose faces are one grey pixel, that changes a face by its age, and with time that passes when the test says so. */
class MicroBatcherTest {
    private static final int MOST = 4;

    private final Clock clock = new Clock();
    private final List<Integer> sizes = new ArrayList<>();
    private final MicroBatcher batcher = new MicroBatcher(clock, () -> clock.now, MOST, sizes::add);
    private final ServedModel model = model("one");

    @Test
    void facesOfSeveralRequestsGoThroughTheModelTogetherAndEachGetsItsOwn() {
        takes(Duration.ofMillis(10));
        CompletableFuture<Changes> one = ask(model, 20, 30);
        CompletableFuture<Changes> other = ask(model, 60);
        clock.pass(Duration.ofMillis(2));
        assertThat(sizes).containsExactly(1, 3);
        assertThat(one.join().differences()).containsExactly(20, 20, 20, 30, 30, 30);
        assertThat(other.join().differences()).containsExactly(60, 60, 60);
        assertThat(other.join().shifts()).containsExactly(-60, 60);
    }

    @Test
    void aBatchThatIsFullGoesAtOnce() {
        takes(Duration.ofMillis(10));
        var unused = ask(model, 1, 2, 3);
        clock.pass(Duration.ZERO);
        assertThat(sizes).containsExactly(1);
        var unusedToo = ask(model, 4);
        clock.pass(Duration.ZERO);
        assertThat(sizes).containsExactly(1, MOST);
        clock.pass(Duration.ofSeconds(1));
        assertThat(sizes).as("what was announced for later has gone").containsExactly(1, MOST);
    }

    @Test
    void aFaceWaitsForOthersAFifthOfABatchsTime() {
        takes(Duration.ofMillis(10));
        CompletableFuture<Changes> alone = ask(model, 20);
        clock.pass(Duration.ofNanos(1_999_999));
        assertThat(alone).isNotDone();
        clock.pass(Duration.ofNanos(1));
        assertThat(alone).isDone();
    }

    @Test
    void butNeverLongerThanFiveMilliseconds() {
        takes(Duration.ofSeconds(1));
        CompletableFuture<Changes> alone = ask(model, 20);
        clock.pass(Duration.ofNanos(4_999_999));
        assertThat(alone).isNotDone();
        clock.pass(Duration.ofNanos(1));
        assertThat(alone).isDone();
    }

    @Test
    void othersThatComeDoNotMakeTheFirstWaitLonger() {
        takes(Duration.ofMillis(10));
        CompletableFuture<Changes> first = ask(model, 20);
        clock.pass(Duration.ofMillis(1));
        var unused = ask(model, 30);
        clock.pass(Duration.ofMillis(1));
        assertThat(first).isDone();
        assertThat(sizes).containsExactly(1, 2);
    }

    @Test
    void aRequestOfAHundredFacesDoesNotHoldUpOneOfTwo() {
        float[] hundred = new float[100];
        CompletableFuture<Changes> large = ask(model, hundred);
        clock.pass(Duration.ZERO, 2);
        CompletableFuture<Changes> small = ask(model, 20, 30);
        clock.pass(Duration.ZERO, 3);
        assertThat(small).isDone();
        assertThat(sizes).hasSizeLessThan(5);
        clock.pass(Duration.ZERO);
        assertThat(large.join().differences()).hasSize(300);
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(102);
        assertThat(sizes).allMatch(size -> size <= MOST);
    }

    @Test
    void betweenTwoBatchesTheOwnerDoesWhatElseWaits() {
        List<Integer> before = new ArrayList<>();
        var unused = ask(model, 1, 2, 3, 4, 5);
        clock.later(Duration.ZERO, () -> before.addAll(sizes));
        clock.pass(Duration.ZERO);
        assertThat(before).isEmpty();
        clock.later(Duration.ZERO, () -> before.addAll(sizes));
        clock.pass(Duration.ZERO);
        assertThat(before).containsExactly(MOST, 1);
    }

    @Test
    void facesForDifferentModelsAreNeverInOneBatch() {
        ServedModel newer = model("one");
        CompletableFuture<Changes> old = ask(model, 20);
        CompletableFuture<Changes> fresh = ask(newer, 30);
        clock.pass(Duration.ofMillis(5));
        assertThat(sizes).containsExactly(1, 1);
        assertThat(List.of(old, fresh)).allMatch(CompletableFuture::isDone);
    }

    @Test
    void whereTheModelFailsThoseInTheBatchAreToldAndTheNextIsServed() {
        CompletableFuture<Changes> bad = ask(model, 1, 2, 3, -1, 5, 6);
        clock.pass(Duration.ofMillis(5));
        assertThatThrownBy(bad::join).hasRootCauseMessage("no such age");
        CompletableFuture<Changes> good = ask(model, 20);
        clock.pass(Duration.ofMillis(5));
        assertThat(good.join().differences()).containsExactly(20, 20, 20);
    }

    /** Lets the batcher know how long a batch takes. */
    private void takes(Duration batch) {
        clock.batch = batch;
        var unused = ask(model, 99);
        clock.pass(Duration.ZERO);
    }

    private CompletableFuture<Changes> ask(ServedModel asked, float... ages) {
        return batcher.changes(asked, new float[3 * ages.length], ages, new float[ages.length]);
    }

    private ServedModel model(String name) {
        return new ServedModel(name, "v", ServedModel.Source.SHIPPED, Map.of(), new GreyAger());
    }

    private final class GreyAger implements Ager {
        @Override
        public int size() {
            return 1;
        }

        @Override
        public String name() {
            return "grey";
        }

        @Override
        public String version() {
            return "v";
        }

        @Override
        public float aimed(float own, float wanted) {
            return wanted;
        }

        @Override
        public Changes changes(float[] faces, float[] ages, float[] femaleness) {
            clock.now += clock.batch.toNanos();
            float[] differences = new float[faces.length];
            float[] shifts = new float[2 * ages.length];
            for (int i = 0; i < ages.length; i++) {
                if (ages[i] < 0) {
                    throw new IllegalArgumentException("no such age");
                }
                Arrays.fill(differences, 3 * i, 3 * i + 3, ages[i]);
                shifts[2 * i] = -ages[i];
                shifts[2 * i + 1] = ages[i];
            }
            return new Changes(differences, shifts);
        }
    }

    /** The owner's thread and its clock. */
    private static final class Clock implements MicroBatcher.Later {
        private record Due(long at, Runnable work) {}

        private final List<Due> due = new ArrayList<>();
        long now;
        Duration batch = Duration.ZERO;

        @Override
        public void later(Duration delay, Runnable work) {
            due.add(new Due(now + delay.toNanos(), work));
        }

        /** Lets time pass and does all that becomes due. */
        void pass(Duration time) {
            pass(time, Integer.MAX_VALUE);
        }

        /** At most so much of it. */
        void pass(Duration time, int most) {
            long end = now + time.toNanos();
            for (int i = 0; i < most; i++) {
                Due next = due.stream()
                        .filter(one -> one.at <= Math.max(now, end))
                        .min(Comparator.comparingLong(Due::at))
                        .orElse(null);
                if (next == null) {
                    break;
                }
                due.remove(next);
                now = Math.max(now, next.at);
                next.work.run();
            }
            now = Math.max(now, end);
        }
    }
}
