package nenrin.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where things are.
 *
 * @param root the project's folder, which holds what was built
 * @param data what runs leave behind: the broker's data, checkpoints, logs; {@code .nenrin} unless {@code NENRIN_HOME} says otherwise
 */
public record Home(Path root, Path data) {

    /** As the launcher script says: property {@code nenrin.root}, environment {@code NENRIN_HOME}. */
    public static Home ofLauncher(Map<String, String> environment) {
        Path root = Path.of(System.getProperty("nenrin.root", ".")).toAbsolutePath();
        String data =
                environment.getOrDefault("NENRIN_HOME", root.resolve(".nenrin").toString());
        return new Home(root, Path.of(data).toAbsolutePath()).made();
    }

    /** The same, with its folders made. */
    public Home made() {
        try {
            Files.createDirectories(logs());
            Files.createDirectories(archives());
        } catch (IOException e) {
            throw new Refused("folder-not-writable", "The folder " + data + " can't be made or written to.");
        }
        return this;
    }

    /** One log a process. */
    public Path logs() {
        return data.resolve("logs");
    }

    /** The log of one process. */
    public Path log(String process) {
        return logs().resolve(process + ".log");
    }

    /** Sample grids of a training job. */
    public Path samples(String job) {
        return data.resolve("samples").resolve(job);
    }

    /** The broker's data. */
    public Path kafka() {
        return data.resolve("kafka");
    }

    /** Archives of classes that let processes start quickly; they belong to what was built, not to a run. */
    public Path archives() {
        return root.resolve("target").resolve("cds");
    }

    /** The jar of a service, with what it needs beside it. */
    public Path serviceJar(String service) {
        return root.resolve("services").resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** The jar of this module. */
    public Path localJar() {
        return root.resolve("services/local/target/local.jar");
    }

    /** The class path of this module, its own jar first. */
    public String localClassPath() {
        try {
            Path dependencies = root.resolve("services/local/target/dependencies");
            return localJar() + ":" + Files.readString(dependencies).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Nenrin is not built: run ./nenrin.", e);
        }
    }
}
