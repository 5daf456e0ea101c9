package nenrin.system;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nenrin.events.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A worker is killed while its transaction is open: no request is lost, none is answered twice. The moment can't be chosen from
 * outside: it is watched for, and where the worker was quicker, it is started again and sent more.
 */
class AgingKillST {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    private static final int REQUESTS = 6;
    private static final int MOST_KILLS = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final AgingAccount account = new AgingAccount(BROKER.bootstrapServers());

    @Test
    void aKilledWorkerGoesOnAfterItsRestart() {
        killOneOf(List.of("alone"));
        try (Workers again = new Workers(List.of("alone"))) {
            assertThat(again.alive()).hasSize(1);
            account.awaitAnswers();
        }
        account.assertThatEachIsAnsweredOnce();
    }

    @Test
    void anotherWorkerTakesOverWhatAKilledOneHad() {
        try (Workers both = killOneOf(List.of("one", "other"))) {
            assertThat(both.alive()).hasSize(1);
            account.awaitAnswers();
        }
        account.assertThatEachIsAnsweredOnce();
    }

    /** The workers of which one is dead now, with its transaction still open. */
    private Workers killOneOf(List<String> slots) {
        try (OpenTransactions transactions = new OpenTransactions(BROKER.bootstrapServers(), Topics.AGING_RESULTS)) {
            for (int kills = 0; kills < MOST_KILLS; kills++) {
                Workers workers = new Workers(slots);
                account.send(REQUESTS);
                if (transactions.awaitRecord(PATIENCE) && workers.killOneInItsTransaction(transactions)) {
                    return workers;
                }
                workers.close();
            }
        }
        throw new AssertionError("No kill of " + MOST_KILLS + " hit an open transaction.");
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
