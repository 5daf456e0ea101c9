package nenrin.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nenrin.events.Message;
import nenrin.events.Topics;
import nenrin.events.contract.Contract;
import nenrin.system.ImportDesk.Answer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the ingest service answers over HTTP, and what is on {@code faces.raw} then. */
class IngestST {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    private static Records records;
    private static ServiceProcess service;
    private static ImportDesk desk;

    @BeforeAll
    static void startService() {
        records = new Records(BROKER.bootstrapServers());
        service = ServiceProcess.start("ingest", BROKER.bootstrapServers()).awaitReady();
        desk = new ImportDesk(service);
    }

    @AfterAll
    static void stopService() {
        service.close();
    }

    @Test
    void aTableNamesLabelsForPicturesThatAreNamedOtherwise() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("labels.csv", "file,age,gender\nanna.jpg,31,female\nmissing.jpg,4,male\n".getBytes(UTF_8));
        byte[] picture = ImportDesk.pictures(1).values().iterator().next();
        files.put("set/anna.jpg", picture);
        files.put("set/bob.jpg", picture);
        files.put("set/notes.txt", "hello".getBytes(UTF_8));
        Answer answer = desk.upload(ImportDesk.zip(files), "labels=csv&id=table&name=anna%20and%20bob");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.count("sent")).isEqualTo(1);
        assertThat(answer.json().at("/refusals/0/code").asText()).isEqualTo("label-missing");
        assertThat(answer.json().at("/refusals/0/examples").toString()).isEqualTo("[\"bob.jpg\",\"notes.txt\"]");
        assertThat(desk.get("table").json()).isEqualTo(answer.json());
        assertThat(named("anna.jpg")).singleElement().satisfies(message -> {
            assertThat(message.header("ce_age")).isEqualTo("31");
            assertThat(message.header("ce_gender")).isEqualTo("female");
            assertThat(message.header("content-type")).isEqualTo("image/jpeg");
        });
    }

    @Test
    void aZipThatStopsInTheMiddleIsAnsweredAndWhatCameBeforeStays() {
        Map<String, byte[]> pictures = ImportDesk.pictures(40);
        byte[] zip = ImportDesk.zip(pictures);
        Answer answer = desk.upload(Arrays.copyOf(zip, zip.length / 2), "id=cut");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.failure()).isEqualTo("zip-truncated");
        assertThat(answer.count("sent")).isBetween(1L, 39L);
        assertThat(desk.upload(zip, "id=whole").count("alreadyThere")).isEqualTo(answer.count("sent"));
    }

    @Test
    void madeUpFacesComeWithoutAnyZip() {
        Answer answer = desk.post("/made-up?count=12&seed=3&id=drawn");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.count("sent")).isEqualTo(12);
        assertThat(answer.count("entriesTotal")).isEqualTo(12);
        assertThat(desk.post("/made-up?count=13&seed=3").count("sent")).isEqualTo(1);
        assertThat(named("made-up-14.jpg"))
                .singleElement()
                .satisfies(message -> assertThat(Contract.violations(Topics.FACES_RAW, message))
                        .isEmpty());
    }

    @Test
    void whatCannotBeDoneIsAnsweredWithACodeAndASentence() {
        byte[] zip = ImportDesk.zip(Map.of());
        assertFails(desk.upload("This is a text.".getBytes(UTF_8), "id=text"), 422, "not-a-zip");
        assertFails(desk.upload(zip, "labels=guess"), 400, "labels-unknown");
        assertFails(desk.upload(zip, "id=a%20b"), 400, "id-malformed");
        assertFails(desk.upload(zip, "id=text"), 400, "id-taken");
        assertFails(desk.post("/made-up?count=0"), 400, "count-out-of-range");
        assertFails(desk.get("nobody"), 404, "import-unknown");
    }

    @Test
    void aSecondImportDoesNotWaitForTheFirst() {
        byte[] zip = ImportDesk.zip(ImportDesk.pictures(300));
        WithheldEnd end = new WithheldEnd(zip, 100);
        var first = desk.uploading(end, "id=first");
        Awaitility.await().until(() -> desk.get("first").status() == 200);
        assertFails(desk.upload(new byte[20_000_000], "id=second"), 409, "import-running");
        end.release();
        assertThat(first.join().status()).isEqualTo(200);
    }

    private static void assertFails(Answer answer, int status, String code) {
        assertThat(answer.failure()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().at("/failure/sentence").asText()).endsWith(".");
    }

    private static List<Message> named(String fileName) {
        return records.all(Topics.FACES_RAW).stream()
                .filter(message -> fileName.equals(message.header("ce_filename")))
                .toList();
    }
}
