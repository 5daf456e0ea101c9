package nenrin.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nenrin.events.AccessRule;
import nenrin.events.AccessRules;
import nenrin.local.broker.BrokerSettings;
import nenrin.local.broker.EmbeddedBroker;
import nenrin.local.broker.TopicCreator;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * A real broker that encrypts (TLS), asks who somebody is (SCRAM) and what they may do (ACLs): to each user of {@link AccessRules} what stands there, to
 * {@code nobody} nothing. A second listener, without all that, is the operator's.
 */
final class SecuredBroker implements AutoCloseable {
    static final String NOBODY = "nobody";

    private static final String PASSWORD = "correct horse battery";
    private static final String LOGIN = "org.apache.kafka.common.security.scram.ScramLoginModule required";
    private static final int ITERATIONS = 4096;

    private final Path folder;
    private final int port;
    private final EmbeddedBroker broker;

    private SecuredBroker(Path folder, int port, EmbeddedBroker broker) {
        this.folder = folder;
        this.port = port;
        this.broker = broker;
    }

    static SecuredBroker start(Path folder) throws Exception {
        BrokerSettings settings = BrokerSettings.at(folder.resolve("broker"), 0);
        int port = freePort();
        certificate(folder);
        EmbeddedBroker broker = EmbeddedBroker.start(settings, security(settings, folder, port));
        SecuredBroker secured = new SecuredBroker(folder, port, broker);
        TopicCreator.createAll(broker.bootstrapServers());
        secured.makeUsers();
        return secured;
    }

    /** Where nobody is asked anything. */
    String operators() {
        return broker.bootstrapServers();
    }

    /** Where everybody is. */
    String bootstrapServers() {
        return "localhost:" + port;
    }

    /** The settings with which a user's clients encrypt and log in. */
    Map<String, String> login(String user) {
        return login(user, PASSWORD);
    }

    Map<String, String> login(String user, String password) {
        return Map.of(
                "security.protocol",
                "SASL_SSL",
                "sasl.mechanism",
                "SCRAM-SHA-512",
                "sasl.jaas.config",
                LOGIN + " username=\"%s\" password=\"%s\";".formatted(user, password),
                "ssl.truststore.type",
                "PEM",
                "ssl.truststore.location",
                folder.resolve("ca.pem").toString());
    }

    /** The same as variables of the environment, as services take them. */
    Map<String, String> environment(String user) {
        Map<String, String> environment = new HashMap<>();
        login(user)
                .forEach((name, value) -> environment.put(
                        "KAFKA_" + name.toUpperCase(java.util.Locale.ROOT).replace('.', '_'), value));
        return environment;
    }

    private void makeUsers() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", operators()))) {
            ScramCredentialInfo scram = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS);
            admin.alterUserScramCredentials(Stream.concat(AccessRules.users().stream(), Stream.of(NOBODY))
                            .<org.apache.kafka.clients.admin.UserScramCredentialAlteration>map(
                                    user -> new UserScramCredentialUpsertion(user, scram, PASSWORD))
                            .toList())
                    .all()
                    .get();
            admin.createAcls(AccessRules.all().stream()
                            .flatMap(SecuredBroker::bindings)
                            .toList())
                    .all()
                    .get();
        }
    }

    private static Stream<AclBinding> bindings(AccessRule rule) {
        ResourcePattern pattern = new ResourcePattern(
                ResourceType.valueOf(rule.resource().name()),
                rule.name(),
                rule.prefix() ? PatternType.PREFIXED : PatternType.LITERAL);
        return rule.operations().stream()
                .map(operation -> new AclBinding(
                        pattern,
                        new AccessControlEntry(
                                "User:" + rule.user(),
                                "*",
                                AclOperation.valueOf(operation.name()),
                                AclPermissionType.ALLOW)));
    }

    private static Map<String, String> security(BrokerSettings settings, Path folder, int port) {
        String controller = "CONTROLLER://localhost:" + settings.controllerPort();
        String clients = "PLAINTEXT://" + settings.bootstrapServers() + ",SECURED://localhost:" + port;
        return Map.of(
                "listeners",
                clients + "," + controller,
                "advertised.listeners",
                clients,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,SECURED:SASL_SSL",
                "authorizer.class.name",
                "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                "super.users",
                "User:ANONYMOUS",
                "sasl.enabled.mechanisms",
                "SCRAM-SHA-512",
                "listener.name.secured.scram-sha-512.sasl.jaas.config",
                LOGIN + ";",
                "ssl.keystore.type",
                "PKCS12",
                "ssl.keystore.location",
                folder.resolve("broker.p12").toString(),
                "ssl.keystore.password",
                PASSWORD);
    }

    /** The broker's key, and for its clients the certificate that they trust. */
    private static void certificate(Path folder) throws IOException, InterruptedException {
        String store = folder.resolve("broker.p12").toString();
        List<String> common = List.of("-keystore", store, "-storetype", "PKCS12", "-storepass", PASSWORD);
        keytool(
                common,
                List.of(
                        "-genkeypair",
                        "-alias",
                        "broker",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost"));
        keytool(
                common,
                List.of(
                        "-exportcert",
                        "-alias",
                        "broker",
                        "-rfc",
                        "-file",
                        folder.resolve("ca.pem").toString()));
    }

    private static void keytool(List<String> store, List<String> command) throws IOException, InterruptedException {
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process process = new ProcessBuilder(Stream.of(List.of(keytool.toString()), command, store)
                        .flatMap(List::stream)
                        .toList())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0)
                .as("keytool says: %s", output)
                .isTrue();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        broker.close();
    }
}
