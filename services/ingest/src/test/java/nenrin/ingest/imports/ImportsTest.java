package nenrin.ingest.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nenrin.events.Claim;
import nenrin.events.Failure;
import nenrin.ingest.entries.Entries;
import nenrin.ingest.entries.Entry;
import nenrin.ingest.entries.Entry.Broken;
import nenrin.ingest.entries.Entry.Claimed;
import nenrin.ingest.entries.Entry.Finished;
import nenrin.ingest.entries.Entry.Refused;
import nenrin.ingest.entries.Entry.Skipped;
import org.junit.jupiter.api.Test;

class ImportsTest {
    private static final Failure NO_AGE = new Failure("name-malformed", "The name has no age.");

    private final TopicInMemory topic = new TopicInMemory();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final Imports imports = new Imports(topic, now::get);

    @Test
    void whatIsSentOnceIsNotSentAgain() {
        ImportReport first = run("first", claims(0, 450), new Finished());
        assertThat(first.state()).isEqualTo(State.DONE);
        assertThat(first.sent()).isEqualTo(450);
        assertThat(topic.transactions).containsExactly(200, 200, 50);

        ImportReport second = run("second", claims(400, 460), new Finished());
        assertThat(second.sent()).isEqualTo(10);
        assertThat(second.alreadyThere()).isEqualTo(50);
        assertThat(topic.claims).hasSize(460);
    }

    @Test
    void theSameClaimTwiceInOneImportIsSentOnce() {
        ImportReport report = run("twice", List.of(claim(1), claim(2), claim(1)), new Finished());
        assertThat(report.sent()).isEqualTo(2);
        assertThat(report.alreadyThere()).isEqualTo(1);
    }

    @Test
    void largePicturesMakeSmallTransactions() {
        List<Entry> large = new ArrayList<>();
        for (byte i = 0; i < 5; i++) {
            byte[] picture = new byte[3 << 20];
            picture[0] = i;
            large.add(new Claimed(Claim.of("large.jpg", null, null, "image/jpeg", picture)));
        }
        run("large", large, new Finished());
        assertThat(topic.transactions).containsExactly(3, 2);
    }

    @Test
    void whatComesSlowlyIsNotKeptWaiting() {
        Iterator<Entry> slow =
                List.<Entry>of(claim(1), claim(2), claim(3), new Finished()).iterator();
        imports.run(plan("slow", () -> {
            now.updateAndGet(time -> time.plusMillis(60));
            return slow.next();
        }));
        assertThat(topic.transactions).containsExactly(3);
        assertThat(imports.find("slow").orElseThrow().seconds()).isEqualTo(0.24);
    }

    @Test
    void whatWasReadBeforeABreakStays() {
        Failure truncated = new Failure("zip-truncated", "The zip stops in the middle.");
        ImportReport report = run("torn", claims(0, 3), new Broken(truncated));
        assertThat(report.state()).isEqualTo(State.FAILED);
        assertThat(report.failure()).isEqualTo(truncated);
        assertThat(report.sent()).isEqualTo(3);
        assertThat(topic.claims).hasSize(3);
    }

    @Test
    void theReportSaysWhatWasRefusedAndGivesAFewNames() {
        List<Entry> entries = new ArrayList<>(List.of(claim(1), new Skipped()));
        for (int i = 0; i < 7; i++) {
            entries.add(new Refused("face" + i + ".jpg", NO_AGE));
        }
        ImportReport report = run("refused", entries, new Finished());
        assertThat(report.entriesRead()).isEqualTo(9);
        assertThat(report.refused()).isEqualTo(7);
        assertThat(report.skipped()).isEqualTo(1);
        assertThat(report.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("name-malformed");
            assertThat(refusal.count()).isEqualTo(7);
            assertThat(refusal.sentence()).isEqualTo(NO_AGE.sentence());
            assertThat(refusal.examples()).startsWith("face0.jpg").hasSize(5);
        });
    }

    @Test
    void progressCanBeAskedForWhileItRuns() {
        List<State> seen = new ArrayList<>();
        imports.run(plan("running", () -> {
            seen.add(imports.find("running").orElseThrow().state());
            return new Finished();
        }));
        assertThat(seen).containsExactly(State.IMPORTING);
        assertThat(imports.find("another")).isEmpty();
    }

    @Test
    void oneImportGoesAtATime() throws InterruptedException {
        List<Admission> other = new ArrayList<>();
        Entries waiting = () -> {
            Thread second = Thread.ofPlatform().start(() -> other.add(imports.run(plan("b", Finished::new))));
            join(second);
            return new Finished();
        };
        assertThat(imports.run(plan("a", waiting))).isInstanceOf(Admission.Ended.class);
        assertThat(other).singleElement().isInstanceOf(Admission.Busy.class);
        assertThat(imports.run(plan("b", Finished::new))).isInstanceOf(Admission.Ended.class);
    }

    @Test
    void anIdIsUsedOnce() {
        imports.run(plan("a", Finished::new));
        assertThat(imports.run(plan("a", Finished::new))).isInstanceOf(Admission.Taken.class);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private ImportReport run(String id, List<Entry> entries, Entry last) {
        List<Entry> all = new ArrayList<>(entries);
        all.add(last);
        return switch (imports.run(plan(id, all.iterator()::next))) {
            case Admission.Ended(ImportReport report) -> report;
            case Admission other -> throw new AssertionError(other);
        };
    }

    private static ImportPlan plan(String id, Entries entries) {
        return new ImportPlan(id, id, null, null, null, () -> entries);
    }

    private static List<Entry> claims(int from, int to) {
        List<Entry> claims = new ArrayList<>();
        for (int i = from; i < to; i++) {
            claims.add(claim(i));
        }
        return claims;
    }

    private static Entry claim(int number) {
        byte[] picture = Integer.toString(number).getBytes(StandardCharsets.UTF_8);
        return new Claimed(Claim.of(number + ".jpg", 25, null, "image/jpeg", picture));
    }
}
