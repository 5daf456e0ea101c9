package nenrin.bench.aging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nenrin.local.broker.BrokerSettings;
import nenrin.local.broker.EmbeddedBroker;
import nenrin.local.broker.TopicCreator;

/** A broker with empty topics, in this process, so that it takes its share of the same cores. Its data goes with it. */
final class BenchBroker implements AutoCloseable {
    private final Path data;
    private final EmbeddedBroker broker;

    private BenchBroker(Path data) {
        this.data = data;
        this.broker = EmbeddedBroker.start(BrokerSettings.at(data, 0));
    }

    static BenchBroker start() {
        try {
            BenchBroker started = new BenchBroker(Files.createTempDirectory("nenrin-bench-"));
            List<String> unused = TopicCreator.createAll(started.address());
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What clients take as {@code bootstrap.servers}. */
    String address() {
        return broker.bootstrapServers();
    }

    @Override
    public void close() {
        broker.close();
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
