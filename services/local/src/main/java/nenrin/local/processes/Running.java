package nenrin.local.processes;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import nenrin.local.Refused;

/**
 * What runs on a data folder, written down by its supervisor for everybody else.
 *
 * @param supervisor the process that started it
 * @param purpose what for; {@code up} stays, {@code age} goes when it is done
 * @param kafka the broker's address
 * @param services the port of each service's HTTP by name
 */
public record Running(ProcessMark supervisor, String purpose, String kafka, Map<String, Integer> services) {
    private static final String FILE = "running.properties";
    private static final String PORT = "port.";

    /** Keeps the services in the order of their names. */
    public Running {
        services = java.util.Collections.unmodifiableMap(new TreeMap<>(services));
    }

    /** What runs on this folder, if its supervisor lives. */
    public static Optional<Running> on(Path data) {
        Path file = data.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties properties = new Properties();
            properties.load(reader);
            return read(properties)
                    .filter(running -> running.supervisor.process().isPresent());
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // half written or not ours: nobody runs whom one could speak to
        }
    }

    /** What runs on this folder and stays; refuses where nothing does. */
    public static Running required(Path data) {
        return on(data).filter(running -> running.purpose.equals("up"))
                .orElseThrow(() ->
                        new Refused("not-running", "Nothing runs here: start ./nenrin up in another terminal first."));
    }

    private static Optional<Running> read(Properties properties) {
        Map<String, Integer> ports = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(PORT)) {
                ports.put(name.substring(PORT.length()), Integer.valueOf(properties.getProperty(name)));
            }
        }
        String mark = properties.getProperty("pid", "") + " " + properties.getProperty("started", "");
        return ProcessMark.parse(mark)
                .map(supervisor -> new Running(
                        supervisor, properties.getProperty("purpose", ""), properties.getProperty("kafka", ""), ports));
    }

    /** Writes it down, at once and whole. */
    public void write(Path data) {
        Properties properties = new Properties();
        properties.setProperty("pid", Long.toString(supervisor.pid()));
        properties.setProperty("started", supervisor.started().toString());
        properties.setProperty("purpose", purpose);
        properties.setProperty("kafka", kafka);
        services.forEach((name, port) -> properties.setProperty(PORT + name, port.toString()));
        Path half = data.resolve(FILE + ".half");
        try {
            try (Writer writer = Files.newBufferedWriter(half)) {
                properties.store(writer, null);
            }
            Files.move(half, data.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes back what was written. */
    public static void erase(Path data) {
        try {
            Files.deleteIfExists(data.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
