package nenrin.local.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;

/** The broker's directory: given its first contents once, left alone ever after. */
final class BrokerStorage {
    private static final String MADE = "meta.properties";

    private BrokerStorage() {}

    static void prepare(Path data) {
        try {
            if (!Files.exists(data.resolve(MADE))) {
                Files.createDirectories(data);
                format(data);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The broker's directory cannot be made.", e);
        }
    }

    private static void format(Path data) throws IOException {
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        try {
            new Formatter()
                    .setPrintStream(silent)
                    .setNodeId(BrokerProperties.NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName(BrokerProperties.CONTROLLER)
                    .setMetadataLogDirectory(data.toString())
                    .addDirectory(data.toString())
                    .run();
        } catch (Exception e) { // what Formatter declares
            throw new IOException(e);
        }
    }
}
