package nenrin.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** {@code compose.yaml} in those words of the Compose specification that it uses: any other word is an error. */
class ComposeTest {
    private static final Set<String> SERVICES = Set.of("ingest", "cleansing", "training", "aging", "studio");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Compose compose = read();

    record Compose(String name, Map<String, Service> services, Map<String, Map<String, Object>> volumes) {}

    record Service(
            String image,
            String restart,
            Map<String, String> environment,
            List<String> ports,
            List<String> volumes,
            @JsonProperty("depends_on") Map<String, Map<String, String>> dependsOn,
            @JsonProperty("read_only") boolean readOnly,
            List<String> tmpfs,
            String user,
            @JsonProperty("cap_drop") List<String> capDrop,
            @JsonProperty("security_opt") List<String> securityOpt,
            Map<String, Object> healthcheck) {}

    @Test
    void everyServiceIsThereAndSpeaksToTheBroker() {
        assertThat(compose.services().keySet()).containsAll(SERVICES);
        assertThat(services()).allSatisfy(service -> {
            assertThat(service.environment()).containsEntry("KAFKA_BOOTSTRAP_SERVERS", "kafka:9092");
            assertThat(service.dependsOn()).containsKey("kafka");
            assertThat(service.readOnly()).isTrue();
            assertThat(service.capDrop()).containsExactly("ALL");
        });
    }

    @Test
    void theNativesGetTheirEnvironment() throws Exception {
        Map<?, ?> natives = new Yaml().load(DeclaredFiles.all().get("natives.yaml"));
        assertThat(services())
                .allSatisfy(service -> natives.forEach((name, value) ->
                        assertThat(service.environment()).containsEntry(String.valueOf(name), String.valueOf(value))));
    }

    @Test
    void nothingListensBeyondThisMachine() {
        assertThat(compose.services().values().stream()
                        .filter(service -> service.ports() != null)
                        .flatMap(service -> service.ports().stream()))
                .isNotEmpty()
                .allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @Test
    void everyVolumeIsDeclared() {
        assertThat(compose.services().values().stream()
                        .filter(service -> service.volumes() != null)
                        .flatMap(service -> service.volumes().stream())
                        .map(volume -> volume.substring(0, volume.indexOf(':'))))
                .isSubsetOf(compose.volumes().keySet())
                .containsAll(compose.volumes().keySet());
    }

    private List<Service> services() {
        return compose.services().entrySet().stream()
                .filter(service -> SERVICES.contains(service.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What begins with {@code x-} is for the file itself. */
    private static Compose read() {
        Map<String, Object> file = new Yaml().load(Repository.text("deploy/compose.yaml"));
        file.keySet().removeIf(key -> key.startsWith("x-"));
        return JSON.convertValue(file, Compose.class);
    }
}
