package nenrin.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import nenrin.events.AgedPicture;
import nenrin.events.AgingFailed;
import nenrin.events.AgingResult;
import nenrin.events.Box;
import nenrin.events.Failure;
import nenrin.events.Message;
import nenrin.events.ResultForm;
import nenrin.events.Topics;
import nenrin.imaging.Picture;
import nenrin.imaging.decoding.Decoded.Readable;
import nenrin.imaging.decoding.PictureDecoder;
import nenrin.imaging.encoding.PictureEncoder;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContactSheetsTest {
    private static final Instant NOON = Instant.parse("2030-01-31T12:00:00Z");
    private static final int RED = 0xC02020;

    private final TopologyTestDriver driver =
            new TopologyTestDriver(ContactSheets.topology(), ContactSheets.settings("nowhere:1"));
    private final TestInputTopic<String, byte[]> results =
            driver.createInputTopic(Topics.AGING_RESULTS, new StringSerializer(), new ByteArraySerializer());
    private final TestOutputTopic<String, byte[]> sheets =
            driver.createOutputTopic(ContactSheets.SHEETS, new StringDeserializer(), new ByteArrayDeserializer());

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void aMinutesPicturesAreOneSheetOnceItIsOver() {
        for (int i = 0; i < 10; i++) {
            put(NOON.plusSeconds(i), aged("req-" + i));
        }
        assertThat(sheets.isEmpty()).isTrue();
        put(NOON.plusSeconds(70), aged("later"));
        KeyValue<String, byte[]> sheet = sheets.readKeyValue();
        assertThat(sheet.key).isEqualTo(NOON.toString());
        Picture picture = ((Readable) new PictureDecoder().decode(sheet.value)).picture();
        assertThat(picture.width()).as("eight in a row").isBetween(8 * Thumbnails.SIDE, 9 * Thumbnails.SIDE);
        assertThat(picture.height()).as("two rows").isBetween(2 * Thumbnails.SIDE, 3 * Thumbnails.SIDE);
        assertThat(sheets.isEmpty()).isTrue();
    }

    @Test
    void refusalsAndForeignRecordsAreNotOnIt() {
        put(NOON, new AgingFailed("req-1", new Failure("no-face", "No face.")));
        results.pipeInput("foreign", new byte[] {1}, NOON);
        put(NOON.plusSeconds(70), aged("later"));
        assertThat(sheets.isEmpty()).isTrue();
    }

    private void put(Instant time, AgingResult result) {
        Message message = result.toMessage();
        RecordHeaders headers = new RecordHeaders();
        message.headers().forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        results.pipeInput(new TestRecord<>(message.key(), message.value(), headers, time));
    }

    private static AgedPicture aged(String id) {
        return new AgedPicture(
                id,
                0,
                1,
                60,
                ResultForm.PICTURES,
                1,
                40,
                58,
                null,
                new Box(1, 2, 3, 4),
                "residual",
                "v",
                "cpu",
                List.of(),
                "image/png",
                PictureEncoder.png(Picture.filled(300, 200, RED)));
    }
}
