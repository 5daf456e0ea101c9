package nenrin.system;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nenrin.events.Message;
import nenrin.events.Topics;
import nenrin.events.contract.Contract;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A worker is killed while its transaction is open: no request is lost, none is answered twice. The moment can't be chosen from
 * outside: it is watched for, and where the worker was quicker, it is started again and sent more.
 */
class AgingKillST {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    private static final Integer[] YEARS = {5, 10, 15, 20, 25, 30, 40, 45, 50, 60, 70, 80};
    private static final List<String> INDEXES =
            IntStream.range(0, YEARS.length).mapToObj(String::valueOf).toList();
    private static final int REQUESTS = 6;
    private static final int MOST_KILLS = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Records records = new Records(BROKER.bootstrapServers());
    private final List<Message> sent = new ArrayList<>();

    @Test
    void aKilledWorkerGoesOnAfterItsRestart() {
        killOneOf(List.of("alone"));
        try (Workers again = new Workers(List.of("alone"))) {
            assertThat(again.alive()).hasSize(1);
            awaitAnswers();
        }
        assertThatEachIsAnsweredOnce();
    }

    @Test
    void anotherWorkerTakesOverWhatAKilledOneHad() {
        try (Workers both = killOneOf(List.of("one", "other"))) {
            assertThat(both.alive()).hasSize(1);
            awaitAnswers();
        }
        assertThatEachIsAnsweredOnce();
    }

    /** The workers of which one is dead now, with its transaction still open. */
    private Workers killOneOf(List<String> slots) {
        try (OpenTransactions transactions = new OpenTransactions(BROKER.bootstrapServers(), Topics.AGING_RESULTS)) {
            for (int kills = 0; kills < MOST_KILLS; kills++) {
                Workers workers = new Workers(slots);
                sendMore();
                if (transactions.awaitRecord(PATIENCE) && workers.killOneInItsTransaction(transactions)) {
                    return workers;
                }
                workers.close();
            }
        }
        throw new AssertionError("No kill of " + MOST_KILLS + " hit an open transaction.");
    }

    private void sendMore() {
        List<Message> more = IntStream.range(0, REQUESTS)
                .mapToObj(i -> AgingRequests.request(UUID.randomUUID().toString(), YEARS))
                .toList();
        records.send(Topics.AGING_REQUESTS, more);
        sent.addAll(more);
    }

    private void awaitAnswers() {
        int wanted = sent.size() * YEARS.length;
        records.until(Topics.AGING_RESULTS, read -> toWhatWasSent(read).size() >= wanted, PATIENCE);
        // Only now is there nothing left that anybody could answer once more.
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> GroupLag.of("aging", Topics.AGING_REQUESTS, BROKER.bootstrapServers()) == 0);
    }

    private void assertThatEachIsAnsweredOnce() {
        List<Message> answers = toWhatWasSent(records.all(Topics.AGING_RESULTS));
        assertThat(answers)
                .allSatisfy(answer -> assertThat(Contract.violations(Topics.AGING_RESULTS, answer))
                        .isEmpty());
        Map<String, List<String>> indexes = answers.stream()
                .collect(Collectors.groupingBy(
                        answer -> String.valueOf(answer.key()),
                        Collectors.mapping(
                                answer -> String.valueOf(answer.header("ce_resultindex")), Collectors.toList())));
        assertThat(indexes).hasSize(sent.size());
        assertThat(indexes.values()).allSatisfy(each -> assertThat(each).containsExactlyElementsOf(INDEXES));
    }

    private List<Message> toWhatWasSent(Collection<Message> answers) {
        Set<String> ids =
                sent.stream().map(request -> String.valueOf(request.key())).collect(Collectors.toSet());
        return answers.stream().filter(answer -> ids.contains(answer.key())).toList();
    }

    /** Workers by their slots, ready. */
    private static final class Workers implements AutoCloseable {
        private final Map<String, ServiceProcess> alive = new TreeMap<>();

        Workers(List<String> slots) {
            slots.forEach(slot -> alive.put(
                    slot, ServiceProcess.start("aging", BROKER.bootstrapServers(), Map.of("nenrin.aging.slot", slot))));
            try {
                alive.values().forEach(ServiceProcess::awaitReady);
            } catch (RuntimeException | Error notReady) {
                close();
                throw notReady;
            }
        }

        Set<String> alive() {
            return alive.keySet();
        }

        /** Kills the first one with a transaction open; whether that was in time. */
        boolean killOneInItsTransaction(OpenTransactions transactions) {
            for (String slot : List.copyOf(alive.keySet())) {
                if (transactions.isOpen("aging-" + slot)) {
                    requireNonNull(alive.remove(slot)).kill();
                    return transactions.isOpen("aging-" + slot) && transactions.uncommitted() > 0;
                }
            }
            return false;
        }

        @Override
        public void close() {
            alive.values().forEach(ServiceProcess::close);
        }
    }
}
