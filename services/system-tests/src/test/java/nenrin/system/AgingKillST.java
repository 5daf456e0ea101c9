package nenrin.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nenrin.events.Message;
import nenrin.events.Topics;
import nenrin.events.contract.Contract;
import org.apache.kafka.common.IsolationLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A worker is killed while its transaction is open: no request is lost, none is answered twice. */
class AgingKillST {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    private static final Integer[] YEARS = {10, 30, 50, 70};
    private static final int REQUESTS = 16;
    private static final int MOST_KILLS = 12;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Records records = new Records(BROKER.bootstrapServers());

    @Test
    void theSameWorkerGoesOnAfterItsRestart() {
        List<Message> requests = AgingRequests.many("restarted", REQUESTS, YEARS);
        records.send(Topics.AGING_REQUESTS, requests);
        killInAnOpenTransaction("one");
        try (ServiceProcess again = worker("one")) {
            again.awaitReady();
            awaitAnswers(requests);
        }
        assertThatEachIsAnsweredOnce(requests);
    }

    @Test
    void anotherWorkerTakesOver() {
        List<Message> requests = AgingRequests.many("taken-over", REQUESTS, YEARS);
        try (ServiceProcess other = worker("three")) {
            other.awaitReady();
            records.send(Topics.AGING_REQUESTS, requests);
            killInAnOpenTransaction("two");
            awaitAnswers(requests);
        }
        assertThatEachIsAnsweredOnce(requests);
    }

    /** The moment can't be chosen from outside, so it is watched for; a worker killed too late is started again. */
    private void killInAnOpenTransaction(String slot) {
        try (OpenTransactions transactions = new OpenTransactions(BROKER.bootstrapServers(), Topics.AGING_RESULTS)) {
            for (int kills = 0; kills < MOST_KILLS; kills++) {
                try (ServiceProcess worker = worker(slot)) {
                    awaitOpen(transactions);
                    worker.kill();
                }
                if (transactions.uncommitted() > 0) {
                    assertThat(records.all(Topics.AGING_RESULTS, IsolationLevel.READ_UNCOMMITTED))
                            .hasSizeGreaterThan(records.all(Topics.AGING_RESULTS).size());
                    return;
                }
            }
        }
        throw new AssertionError("No kill of " + MOST_KILLS + " hit an open transaction.");
    }

    private static void awaitOpen(OpenTransactions transactions) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (transactions.uncommitted() <= 0) {
            assertThat(System.nanoTime()).as("a transaction within " + PATIENCE).isLessThan(end);
        }
    }

    private void awaitAnswers(List<Message> requests) {
        int wanted = requests.size() * YEARS.length;
        records.until(Topics.AGING_RESULTS, read -> of(requests, read).size() >= wanted, PATIENCE);
    }

    private void assertThatEachIsAnsweredOnce(List<Message> requests) {
        List<Message> answers = of(requests, records.all(Topics.AGING_RESULTS));
        assertThat(answers)
                .allSatisfy(answer -> assertThat(Contract.violations(Topics.AGING_RESULTS, answer))
                        .isEmpty());
        Map<String, List<String>> indexes = answers.stream()
                .collect(Collectors.groupingBy(
                        answer -> String.valueOf(answer.key()),
                        Collectors.mapping(
                                answer -> String.valueOf(answer.header("ce_resultindex")), Collectors.toList())));
        assertThat(indexes).hasSize(requests.size());
        assertThat(indexes.values()).allSatisfy(each -> assertThat(each).containsExactly("0", "1", "2", "3"));
    }

    private static List<Message> of(List<Message> requests, Collection<Message> answers) {
        var ids = new HashSet<>(requests.stream().map(Message::key).toList());
        return answers.stream().filter(answer -> ids.contains(answer.key())).toList();
    }

    private static ServiceProcess worker(String slot) {
        return ServiceProcess.start("aging", BROKER.bootstrapServers(), Map.of("nenrin.aging.slot", slot));
    }
}
