package nenrin.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import nenrin.local.broker.BrokerSettings;
import nenrin.local.broker.EmbeddedBroker;
import nenrin.local.broker.TopicCreator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;

/**
 * A real broker with every topic, for one test class, which sees no other's records:
 *
 * <pre>{@code @RegisterExtension static final TestBroker BROKER = new TestBroker();}</pre>
 *
 * Embedded by default; with {@code -Ptestcontainers} in a container, and where there is no engine for that the class is skipped and says so.
 */
public final class TestBroker implements ExecutionCondition, BeforeAllCallback, AfterAllCallback {
    private static final String IMAGE = "apache/kafka:4.1.2";

    private @Nullable String bootstrapServers;
    private AutoCloseable stop = () -> {};

    /** What clients and services take as {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return Objects.requireNonNull(
                bootstrapServers, "The broker runs from before the first test to after the last.");
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return wantsContainer() && !DockerClientFactory.instance().isDockerAvailable()
                ? ConditionEvaluationResult.disabled(
                        "-Ptestcontainers wants Kafka in a container, and there is no container engine here.")
                : ConditionEvaluationResult.enabled("There is a broker to be had.");
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        bootstrapServers = wantsContainer() ? container() : embedded();
        TopicCreator.createAll(bootstrapServers);
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        stop.close();
    }

    private static boolean wantsContainer() {
        return "container".equals(System.getProperty("nenrin.broker"));
    }

    private String embedded() throws IOException {
        Path data = Files.createTempDirectory("nenrin-broker-");
        EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.at(data, 0));
        stop = () -> {
            broker.close();
            delete(data);
        };
        return broker.bootstrapServers();
    }

    private String container() {
        KafkaContainer kafka = new KafkaContainer(IMAGE)
                .withEnv("KAFKA_MESSAGE_MAX_BYTES", Integer.toString(18 * 1024 * 1024))
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
                .withEnv("KAFKA_GROUP_CONSUMER_MIN_SESSION_TIMEOUT_MS", "4000")
                .withEnv("KAFKA_GROUP_CONSUMER_SESSION_TIMEOUT_MS", "8000")
                .withEnv("KAFKA_GROUP_CONSUMER_MIN_HEARTBEAT_INTERVAL_MS", "500")
                .withEnv("KAFKA_GROUP_CONSUMER_HEARTBEAT_INTERVAL_MS", "1000");
        kafka.start();
        stop = kafka::stop;
        return kafka.getBootstrapServers();
    }

    private static void delete(Path directory) {
        try {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
