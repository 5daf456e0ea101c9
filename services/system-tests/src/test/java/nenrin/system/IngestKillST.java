package nenrin.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nenrin.events.Claim;
import nenrin.events.Message;
import nenrin.events.Reading;
import nenrin.events.Topics;
import nenrin.events.contract.Contract;
import nenrin.system.ImportDesk.Answer;
import org.apache.kafka.common.IsolationLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The ingest service is killed in the middle of a zip, while its transaction is open, and given the zip again: nothing is missing, nothing is there twice. */
class IngestKillST {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    private static final int PICTURES = 4000;
    private static final int MOST_KILLS = 12;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Records records = new Records(BROKER.bootstrapServers());
    private final Map<String, byte[]> pictures = ImportDesk.pictures(PICTURES);
    private final byte[] zip = ImportDesk.zip(pictures);

    @Test
    void aZipThatIsSentAgainAfterAKillIsThereOnce() {
        killInAnOpenTransaction();
        assertThat(records.all(Topics.FACES_RAW)).as("claims after the kill").hasSizeLessThan(PICTURES);
        try (ServiceProcess service = ingest()) {
            ImportDesk desk = new ImportDesk(service.awaitReady());
            Answer again = desk.upload(zip, "id=again");
            assertThat(again.json().path("state").asText()).isEqualTo("done");
            assertThat(again.count("sent") + again.count("alreadyThere")).isEqualTo(PICTURES);
            assertThatEachIsThereOnce();

            Answer third = desk.upload(zip, "id=third");
            assertThat(third.count("sent")).isZero();
            assertThat(third.count("alreadyThere")).isEqualTo(PICTURES);
        }
        try (ServiceProcess restarted = ingest()) {
            assertThat(new ImportDesk(restarted.awaitReady())
                            .upload(zip, "id=fourth")
                            .count("sent"))
                    .isZero();
        }
        assertThatEachIsThereOnce();
    }

    /** The moment can't be chosen from outside, so it is watched for; a service killed too late is started again. */
    private void killInAnOpenTransaction() {
        for (int kills = 0; kills < MOST_KILLS; kills++) {
            if (killInMidZip()) {
                assertThat(records.all(Topics.FACES_RAW, IsolationLevel.READ_UNCOMMITTED))
                        .hasSizeGreaterThan(records.all(Topics.FACES_RAW).size());
                return;
            }
        }
        throw new AssertionError("No kill of " + MOST_KILLS + " hit an open transaction.");
    }

    private boolean killInMidZip() {
        WithheldEnd end = new WithheldEnd(zip, zip.length / 10);
        try (OpenTransactions transactions = new OpenTransactions(BROKER.bootstrapServers(), Topics.FACES_RAW);
                ServiceProcess service = ingest()) {
            var upload = new ImportDesk(service.awaitReady()).uploading(end, "id=killed");
            assertThat(transactions.awaitRecord(PATIENCE))
                    .as("a claim is written")
                    .isTrue();
            service.kill();
            end.release();
            assertThat(upload).as("the killed import").failsWithin(PATIENCE);
            return transactions.uncommitted() > 0;
        }
    }

    private void assertThatEachIsThereOnce() {
        List<Message> written = records.all(Topics.FACES_RAW);
        assertThat(written)
                .allSatisfy(message -> assertThat(Contract.violations(Topics.FACES_RAW, message))
                        .isEmpty());
        assertThat(written.stream().map(IngestKillST::claim).map(Claim::fileName))
                .containsExactlyInAnyOrderElementsOf(pictures.keySet());
        assertThat(written.stream().map(IngestKillST::claim))
                .allSatisfy(claim -> assertThat(claim.picture()).isEqualTo(pictures.get(claim.fileName())));
    }

    private static Claim claim(Message message) {
        return switch (Claim.read(message)) {
            case Reading.Read<Claim>(Claim claim) -> claim;
            case Reading<Claim> other -> throw new AssertionError(other);
        };
    }

    private static ServiceProcess ingest() {
        return ServiceProcess.start("ingest", BROKER.bootstrapServers());
    }
}
