package nenrin.local.pipeline;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nenrin.local.Home;
import nenrin.local.broker.BrokerMain;
import nenrin.local.processes.ChildSpec;
import nenrin.local.processes.Leashed;
import nenrin.local.processes.Readiness;
import nenrin.networks.engine.Natives;

/** The command lines of the processes. */
final class Children {
    private static final String QUARKUS = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

    private final Home home;

    Children(Home home) {
        this.home = home;
    }

    ChildSpec broker(int port) {
        List<String> options = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m");
        List<String> command = java("broker", options, home.localClassPath(), BrokerMain.class.getName());
        command.add(home.kafka().toString());
        command.add(Integer.toString(port));
        return new ChildSpec("broker", command, Map.of(), home.log("broker"), new Readiness.Says("ready "));
    }

    ChildSpec service(Service service, int port, String kafka) {
        String name = service.wire();
        String classPath = home.serviceJar(name) + ":" + home.localJar();
        return new ChildSpec(
                name,
                java(name, service.javaOptions(), classPath, QUARKUS),
                environment(port, kafka),
                home.log(name),
                new Readiness.Answers(URI.create("http://localhost:" + port + "/q/health/ready")));
    }

    private Map<String, String> environment(int port, String kafka) {
        Map<String, String> environment = new HashMap<>(Natives.environment());
        environment.putAll(Map.of(
                "KAFKA_BOOTSTRAP_SERVERS",
                kafka,
                "QUARKUS_HTTP_PORT",
                Integer.toString(port),
                "QUARKUS_HTTP_HOST",
                "localhost",
                "QUARKUS_BANNER_ENABLED",
                "false",
                "QUARKUS_CONSOLE_COLOR",
                "false",
                "NENRIN_HOME",
                home.data().toString(),
                "NENRIN_TRAINING_CHECKPOINTS",
                home.data().resolve("checkpoints").toString(),
                "NENRIN_TRAINING_FACES",
                home.data().resolve("faces").toString()));
        return environment;
    }

    private List<String> java(String name, List<String> options, String classPath, String main) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "--enable-native-access=ALL-UNNAMED",
                // What the manifest of Quarkus' jar asks for; it is heeded with -jar only.
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Xshare:auto",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + home.archives().resolve(name + ".jsa"),
                // Says nothing of an archive that does not fit: it is made anew when the process ends.
                "-Xlog:disable"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, Leashed.class.getName(), main));
        return command;
    }
}
