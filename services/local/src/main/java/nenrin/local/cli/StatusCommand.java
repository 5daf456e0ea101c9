package nenrin.local.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nenrin.events.Topics;
import nenrin.local.Home;
import nenrin.local.observing.BrokerView;
import nenrin.local.observing.ModelView;
import nenrin.local.observing.ServiceView;
import nenrin.local.pipeline.Service;
import nenrin.local.processes.Running;
import nenrin.local.terminal.Table;
import nenrin.local.terminal.Terminal;
import nenrin.networks.files.ShippedModels;
import picocli.CommandLine.Command;

/** Says what runs. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Says what runs, what the topics hold, how far each group is behind and which models there are.")
final class StatusCommand implements Callable<Integer> {
    private static final String SHIPPED = "residual";

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
        Map<String, String> aging = services(running.get());
        try (BrokerView broker = new BrokerView(running.get().kafka())) {
            broker(broker);
        }
        models(running.get().kafka(), aging);
        return 0;
    }

    /** Says which services are there; what aging says of itself is the answer. */
    private Map<String, String> services(Running running) {
        Table table = new Table("process", "address", "state", "says");
        table.row("kafka", running.kafka(), "", "");
        Map<String, String> aging = Map.of();
        for (Map.Entry<String, Integer> service : running.services().entrySet()) {
            ServiceView view = ServiceView.at(service.getValue());
            table.row(service.getKey(), "http://localhost:" + service.getValue(), view.state(), words(view.says()));
            aging = service.getKey().equals(Service.AGING.wire()) ? view.says() : aging;
        }
        print(table);
        return aging;
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
    }

    private void models(String kafka, Map<String, String> aging) {
        Table models = new Table("model", "version", "from");
        List<ModelView> published = ModelView.on(kafka);
        published.forEach(model -> models.row(model.name(), model.version(), words(model.provenance())));
        if (published.stream().noneMatch(model -> model.name().equals(SHIPPED))) {
            models.row(SHIPPED, "shipped", words(ModelView.provenance(ShippedModels.bytes(SHIPPED))));
        }
        print(models);
        if (!aging.isEmpty()) {
            terminal.say("Served by aging: %s", words(aging));
        }
    }

    private static String words(Map<String, String> says) {
        return says.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private void print(Table table) {
        if (!table.isEmpty()) {
            table.lines().forEach(terminal::say);
            terminal.say("");
        }
    }
}
