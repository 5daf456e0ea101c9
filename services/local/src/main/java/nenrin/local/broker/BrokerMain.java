package nenrin.local.broker;

import java.nio.file.Path;

/** The broker as a process of its own: {@code BrokerMain DIRECTORY PORT}. Prints {@code ready localhost:9092} once it answers and all topics are there; SIGTERM stops it cleanly. */
public final class BrokerMain {
    private static final int STOPPED_BY_USAGE = 2;

    private BrokerMain() {}

    /** Runs until it is stopped. */
    public static void main(String[] args) {
        if (args.length != 2 || !args[1].matches("[0-9]{1,5}")) {
            System.err.println("Usage: BrokerMain DIRECTORY PORT");
            System.exit(STOPPED_BY_USAGE);
        }
        EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.at(Path.of(args[0]), Integer.parseInt(args[1])));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop the broker"));
        TopicCreator.createAll(broker.bootstrapServers());
        System.out.println("ready " + broker.bootstrapServers());
        broker.awaitStop();
    }
}
