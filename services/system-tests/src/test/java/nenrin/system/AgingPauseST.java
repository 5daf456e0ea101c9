package nenrin.system;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A worker stands still, as machines do whose memory is swapped out, for longer than the group waits for it, in the middle of its work. When it
 * wakes up it believes that its requests are still its own.
 */
class AgingPauseST {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    private static final int REQUESTS = 6;

    private final AgingAccount account = new AgingAccount(BROKER.bootstrapServers());

    @Test
    @SuppressWarnings("try") // the other works by itself
    void aWorkerThatWakesUpWritesNothingThatAnotherHasWritten() throws Exception {
        try (ServiceProcess sleeper = worker("sleeper")) {
            account.send(REQUESTS);
            account.awaitFirstAnswers();
            signal("-STOP", sleeper);
            try (ServiceProcess other = worker("other")) {
                account.awaitAnswers();
                signal("-CONT", sleeper);
                account.send(REQUESTS);
                account.awaitAnswers();
            }
        }
        account.assertThatEachIsAnsweredOnce();
    }

    private static ServiceProcess worker(String slot) {
        return ServiceProcess.start("aging", BROKER.bootstrapServers(), Map.of("nenrin.aging.slot", slot))
                .awaitReady();
    }

    private static void signal(String signal, ServiceProcess process) throws IOException, InterruptedException {
        int exit = new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("kill " + signal + " ended with " + exit + ".");
        }
    }
}
