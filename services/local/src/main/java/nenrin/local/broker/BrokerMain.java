package nenrin.local.broker;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The broker as a process of its own: {@code BrokerMain DIRECTORY PORT}. Prints {@code ready localhost:9092} once it answers and all topics are there; SIGTERM stops it cleanly. */
public final class BrokerMain {
    private static final int NOT_STARTED = 2;

    private BrokerMain() {}

    /** Runs until it is stopped; ends with 2 and a sentence if it cannot start. */
    public static void main(String[] args) {
        if (args.length != 2 || !args[1].matches("[0-9]{1,5}")) {
            end("Usage: BrokerMain DIRECTORY PORT");
        }
        try {
            run(BrokerSettings.at(Path.of(args[0]), Integer.parseInt(args[1])));
        } catch (BrokerStartException e) {
            end(e.getMessage());
        }
    }

    private static void run(BrokerSettings settings) {
        EmbeddedBroker broker = EmbeddedBroker.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop the broker"));
        TopicCreator.createAll(broker.bootstrapServers());
        System.out.println("ready " + broker.bootstrapServers());
        broker.awaitStop();
    }

    /** Kafka's threads would keep a broker that did not start alive. */
    private static void end(@Nullable String sentence) {
        System.err.println(sentence);
        System.exit(NOT_STARTED);
    }
}
