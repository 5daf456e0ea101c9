package nenrin.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nenrin.events.AccessRules;
import nenrin.events.Claim;
import nenrin.events.Gender;
import nenrin.events.Message;
import nenrin.events.Topics;
import nenrin.events.TrainingProgress;
import nenrin.kafka.AdminClients;
import nenrin.kafka.TopicCheck;
import nenrin.kafka.Unanswered;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Kafka with TLS, SCRAM and ACLs on: each service works with the rights of {@link AccessRules}, and nobody has more. */
class SecuredKafkaST {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String DENIED = "AuthorizationException";

    @TempDir
    static Path folder;

    private static SecuredBroker broker;
    private static Records records;

    @BeforeAll
    static void start() throws Exception {
        broker = SecuredBroker.start(folder);
        records = new Records(broker.operators());
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void whoHasNoRightsIsToldSo() {
        assertThatThrownBy(() -> checkTopics(broker.login(SecuredBroker.NOBODY)))
                .isInstanceOfSatisfying(Unanswered.class, refusal -> {
                    assertThat(refusal.failure().code()).isEqualTo("kafka-forbidden");
                    assertThat(refusal.failure().sentence())
                            .startsWith("The Kafka broker at " + broker.bootstrapServers() + " does not allow this: ")
                            .doesNotContain("Exception");
                });
    }

    @Test
    void whoHasAnotherPasswordIsToldSo() {
        assertThatThrownBy(() -> checkTopics(broker.login("aging", "guessed")))
                .isInstanceOfSatisfying(
                        Unanswered.class,
                        refusal -> assertThat(refusal.failure().code()).isEqualTo("kafka-login-refused"));
    }

    @ParameterizedTest
    @CsvSource({"client, models", "aging, models", "aging, aging.requests", "ingest, faces.clean", "studio, models"})
    void whatIsNotInTheTableIsNotAllowed(String user, String topic) {
        Map<String, Object> settings = new HashMap<>(broker.login(user));
        settings.put("bootstrap.servers", broker.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>(topic, "key", new byte[0]))
                            .get())
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
        }
    }

    @Test
    void agingAndStudioAnswerWithTheirRights() throws Exception {
        try (ServiceProcess aging = service("aging", Map.of());
                ServiceProcess studio = service("studio", Map.of())) {
            StudioDesk desk = new StudioDesk(studio.awaitReady());
            aging.awaitReady();
            List<String> events = desk.stream(desk.ask(AgingRequests.SAMPLE, "ages=70"));
            assertThat(events).contains("event:aged", "event:end");
            records.send(Topics.AGING_REQUESTS, new Message("garbage", Map.of(), new byte[] {1}));
            assertThat(records.until(Topics.DEAD_LETTERS, letters -> !letters.isEmpty(), PATIENCE))
                    .hasSize(1);
            assertNothingWasDenied(aging, studio);
        }
    }

    @Test
    void ingestWritesWithItsRights() {
        Map<String, byte[]> faces = ImportDesk.pictures(4);
        try (ServiceProcess ingest = service("ingest", Map.of())) {
            ImportDesk desk = new ImportDesk(ingest.awaitReady());
            assertThat(desk.upload(ImportDesk.zip(faces), "").count("sent")).isEqualTo(4);
            assertThat(desk.upload(ImportDesk.zip(faces), "").count("alreadyThere"))
                    .isEqualTo(4);
            assertNothingWasDenied(ingest);
        }
    }

    @Test
    void cleansingMeasuresAndDecidesWithItsRights() {
        Claim claim = Claim.of("31_claimed.jpg", 31, Gender.FEMALE, "image/jpeg", Photos.face(5));
        records.send(Topics.FACES_RAW, claim.toMessage());
        String home = folder.resolve("home").toString();
        try (ServiceProcess cleansing = service("cleansing", Map.of("nenrin.home", home))) {
            cleansing.awaitReady();
            assertThat(records.until(
                            Topics.FACES_VERDICTS,
                            verdicts -> verdicts.stream()
                                    .anyMatch(one -> claim.faceId().equals(one.key())),
                            PATIENCE))
                    .isNotEmpty();
            assertNothingWasDenied(cleansing);
        }
    }

    @Test
    void trainingLearnsAndPublishesWithItsRights() {
        TrainingDesk desk = new TrainingDesk(broker.operators());
        desk.faces(120); // one in sixteen is held out
        desk.post("secured", 2);
        Map<String, String> folders = Map.of(
                "nenrin.training.checkpoints", folder.resolve("checkpoints").toString(),
                "nenrin.training.faces", folder.resolve("faces").toString());
        try (ServiceProcess training = service("training", folders)) {
            training.awaitReady();
            assertThat(desk.awaitEnd("secured").state()).isEqualTo(TrainingProgress.State.FINISHED);
            assertThat(desk.models("residual-secured")).hasSize(1);
            assertNothingWasDenied(training);
        }
    }

    @Test
    void aWorkerWithoutRightsSaysSoAndIsNotReady() {
        try (ServiceProcess aging = ServiceProcess.start(
                "aging", broker.bootstrapServers(), Map.of(), broker.environment(SecuredBroker.NOBODY))) {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> aging.output().contains("Not authorized to access topics: [models]"));
        }
    }

    private static ServiceProcess service(String name, Map<String, String> settings) {
        return ServiceProcess.start(name, broker.bootstrapServers(), settings, broker.environment(name));
    }

    private static void assertNothingWasDenied(ServiceProcess... services) {
        assertThat(Stream.of(services).map(ServiceProcess::output))
                .allSatisfy(output -> assertThat(output).doesNotContain(DENIED, "Not authorized"));
    }

    private static void checkTopics(Map<String, String> login) {
        try (Admin admin = AdminClients.at(broker.bootstrapServers(), login)) {
            Unanswered.unless(broker.bootstrapServers(), () -> new TopicCheck(admin).differences(Topics.all()));
        }
    }
}
