package nenrin.cleansing.evaluating;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nenrin.events.EventHeaders;
import nenrin.events.FaceMeasured;
import nenrin.events.Message;
import nenrin.events.Reading;

/** Measures by file name, a line each: the name, the face id and what {@code faces.measured} would hold, with tabs between. */
final class StoredMeasures {
    private StoredMeasures() {}

    /** What is there; nothing where there is no file. */
    static Map<String, FaceMeasured> read(Path file) throws IOException {
        Map<String, FaceMeasured> measures = new LinkedHashMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.split("\t", 3);
                measures.put(cells[0], measured(cells[1], cells[2]));
            }
        }
        return measures;
    }

    /** Adds a line. */
    static void add(String name, FaceMeasured measured, Path file) {
        byte[] json = Objects.requireNonNull(measured.toMessage().value());
        String line = name + "\t" + measured.faceId() + "\t" + new String(json, StandardCharsets.UTF_8) + "\n";
        try {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FaceMeasured measured(String faceId, String json) throws IOException {
        byte[] value = json.getBytes(StandardCharsets.UTF_8);
        Message message = EventHeaders.of(FaceMeasured.TYPE, "stored").message(faceId, "application/json", value);
        return switch (FaceMeasured.read(message)) {
            case Reading.Read<FaceMeasured>(FaceMeasured measured) -> measured;
            case Reading.Refused<FaceMeasured>(String id, var failure) -> throw new IOException(failure.sentence());
            case Reading.Unreadable<FaceMeasured>(String reason) -> throw new IOException(reason);
        };
    }
}
