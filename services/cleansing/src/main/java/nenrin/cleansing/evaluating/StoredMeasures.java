package nenrin.cleansing.evaluating;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nenrin.events.EventHeaders;
import nenrin.events.FaceMeasured;
import nenrin.events.Message;
import nenrin.events.Reading;

/** Measures by file name, a line each: the name, a tab and what {@code faces.measured} would hold. */
final class StoredMeasures {
    private StoredMeasures() {}

    /** What is there; nothing where there is no file. */
    static Map<String, FaceMeasured> read(Path file) throws IOException {
        Map<String, FaceMeasured> measures = new LinkedHashMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                int tab = line.indexOf('\t');
                measures.put(line.substring(0, tab), measured(line.substring(tab + 1)));
            }
        }
        return measures;
    }

    static void write(Map<String, FaceMeasured> measures, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Map.Entry<String, FaceMeasured> one : measures.entrySet()) {
                byte[] json = Objects.requireNonNull(one.getValue().toMessage().value());
                out.write(one.getKey() + "\t" + new String(json, StandardCharsets.UTF_8) + "\n");
            }
        }
    }

    private static FaceMeasured measured(String json) throws IOException {
        byte[] value = json.getBytes(StandardCharsets.UTF_8);
        Message message = EventHeaders.of(FaceMeasured.TYPE, "stored").message("stored", "application/json", value);
        return switch (FaceMeasured.read(message)) {
            case Reading.Read<FaceMeasured>(FaceMeasured measured) -> measured;
            case Reading.Refused<FaceMeasured>(String id, var failure) -> throw new IOException(failure.sentence());
            case Reading.Unreadable<FaceMeasured>(String reason) -> throw new IOException(reason);
        };
    }
}
