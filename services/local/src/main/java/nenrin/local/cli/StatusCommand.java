package nenrin.local.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nenrin.events.Topics;
import nenrin.kafka.BrokerView;
import nenrin.local.Home;
import nenrin.local.observing.DeviceView;
import nenrin.local.observing.ModelView;
import nenrin.local.observing.ServiceView;
import nenrin.local.pipeline.Service;
import nenrin.local.processes.Running;
import nenrin.local.terminal.Table;
import nenrin.local.terminal.Terminal;
import picocli.CommandLine.Command;

/** Says what runs. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Says what runs, what the topics hold, how far each group is behind and which models there are.")
final class StatusCommand implements Callable<Integer> {
    /** What of a model's provenance fits in a line; its file and its card say the rest. */
    private static final List<String> PROVENANCE = List.of("data", "faces", "steps", "from", "job");

    private final Home home;
    private final Terminal terminal;

    StatusCommand(Place place) {
        this.home = place.home();
        this.terminal = place.terminal();
    }

    @Override
    public Integer call() {
        Optional<Running> running = Running.on(home.data());
        if (running.isEmpty()) {
            terminal.say("Nothing runs here. ./nenrin up starts everything.");
            return 0;
        }
        services(running.get());
        try (BrokerView broker = new BrokerView(running.get().kafka())) {
            broker(broker);
        }
        Integer training = running.get().services().get(Service.TRAINING.wire());
        Optional.ofNullable(training)
                .flatMap(DeviceView::at)
                .ifPresent(device -> terminal.say("  training computes on %s: %s", device.name(), device.sentence()));
        Integer aging = running.get().services().get(Service.AGING.wire());
        Optional.ofNullable(aging).flatMap(ModelView::at).ifPresent(this::models);
        return 0;
    }

    private void services(Running running) {
        Table table = new Table("process", "address", "state");
        table.row("kafka", running.kafka(), "");
        running.services()
                .forEach((name, port) -> table.row(
                        name, "http://localhost:" + port, ServiceView.at(port).words()));
        print(table);
    }

    private void broker(BrokerView broker) {
        BrokerView.Offsets offsets = broker.offsets();
        Map<String, Long> records = offsets.records();
        Table topics = new Table("topic", "records");
        Topics.all().forEach(topic -> topics.row(topic.name(), records.getOrDefault(topic.name(), 0L)));
        print(topics);
        Table groups = new Table("group", "reads", "behind by");
        broker.lags(offsets).forEach(lag -> groups.row(lag.group(), lag.topic(), lag.lag()));
        print(groups);
        terminal.say("  Counted by offsets: the mark that ends a transaction is one too, so a group that has read all");
        terminal.say("  may seem one behind for each partition.");
        terminal.say("");
    }

    private void models(ModelView models) {
        terminal.say("  aging computes on %s and serves", models.device());
        Table table = new Table("model", "version", "", "trained on");
        for (ModelView.Served model : models.served()) {
            String source = model.source() + (model.isDefault() ? ", default" : "");
            table.row(model.name(), model.version(), source, trainedOn(model.provenance()));
        }
        print(table);
        models.refused().forEach(model -> terminal.say("  refused: %s: %s", model.name(), model.sentence()));
    }

    private static String trainedOn(Map<String, String> provenance) {
        return PROVENANCE.stream()
                .filter(provenance::containsKey)
                .map(key -> key.equals("data") ? provenance.get(key) : key + " " + provenance.get(key))
                .collect(Collectors.joining(", "));
    }

    private void print(Table table) {
        if (!table.isEmpty()) {
            table.lines().forEach(terminal::say);
            terminal.say("");
        }
    }
}
