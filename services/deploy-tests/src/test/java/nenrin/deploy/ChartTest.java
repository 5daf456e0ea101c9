package nenrin.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nenrin.events.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The chart, rendered by Helm with the values that {@code deploy/README.md} names. */
class ChartTest {
    private static final String PLAIN = "helm --set kafka.bootstrapServers=kafka.example:9092";
    private static final String STRIMZI = "helm --set strimzi.enabled=true --set autoscaling.enabled=true";

    private static final String STUDIO =
            " --set studio.enabled=true --set studio.proxy[0].podSelector.matchLabels.app=proxy";

    static Stream<String> commands() {
        return Rendering.commands();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandOfThePageGivesObjectsWithoutUnknownFields(String command) {
        assertThat(Rendering.of(command).objects())
                .hasSizeGreaterThan(5)
                .allSatisfy(object -> assertThat(StrictReader.read(object)).isNotNull());
    }

    @Test
    void thePageNamesCommands() {
        assertThat(Rendering.commands()).hasSizeGreaterThanOrEqualTo(5).allMatch(command -> command.contains("--set"));
    }

    @Test
    void aFieldThatIsNotInTheSchemaIsFound() {
        JsonNode policy = Rendering.of(PLAIN).of("NetworkPolicy", "").getFirst().deepCopy();
        ((com.fasterxml.jackson.databind.node.ObjectNode) policy.path("spec")).put("podSelektor", "x");
        assertThatThrownBy(() -> StrictReader.read(policy))
                .hasMessageContaining("podSelektor")
                .hasMessageContaining(NetworkPolicy.class.getSimpleName());
    }

    @Test
    void isLinted() {
        LintResult lint = new Helm(Rendering.CHART).lint().strict().call();
        assertThat(lint.getMessages()).as("%s", lint.getMessages()).noneMatch(line -> line.contains("[ERROR]"));
    }

    @Test
    void withoutABrokerItSaysWhatIsMissing() {
        assertThatThrownBy(() -> Rendering.of("helm"))
                .hasMessageContaining("kafka.bootstrapServers must be said, or strimzi.enabled set");
    }

    @ParameterizedTest
    @ValueSource(strings = {"topics.yaml", "users.yaml", "natives.yaml"})
    void filesSayWhatCodeDeclares(String name) throws Exception {
        Path file = Rendering.CHART.resolve("files").resolve(name);
        String declared = DeclaredFiles.all().get(name);
        if (Boolean.getBoolean("nenrin.write")) {
            Files.writeString(file, String.valueOf(declared));
        }
        assertThat(file)
                .as(
                        "written anew by mvn -pl services/deploy-tests -am verify -Dtest=ChartTest -Dtest.arguments=-Dnenrin.write=true")
                .hasContent(declared);
    }

    @Test
    void topicsAreTheDeclaredOnes() {
        List<JsonNode> topics = Rendering.of(STRIMZI).of("KafkaTopic", "");
        assertThat(topics).hasSameSizeAs(Topics.all());
        Topics.all()
                .forEach(declared -> assertThat(topics)
                        .filteredOn(topic -> topic.at("/metadata/name").asText().equals(declared.name()))
                        .singleElement()
                        .satisfies(topic -> {
                            assertThat(topic.at("/spec/partitions").asInt()).isEqualTo(declared.partitions());
                            declared.settings()
                                    .forEach((name, value) -> assertThat(topic.at("/spec/config")
                                                    .path(name)
                                                    .asText())
                                            .as(name)
                                            .isEqualTo(value));
                        }));
    }

    @Test
    void portsAreThoseOfTheServices() {
        List<JsonNode> containers = Rendering.of(PLAIN + STUDIO).containers();
        assertThat(containers).hasSize(5).allSatisfy(container -> {
            String settings = Repository.text("services/%s/src/main/resources/application.properties"
                    .formatted(container.path("name").asText()));
            assertThat(settings)
                    .contains("quarkus.http.port="
                            + container.at("/ports/0/containerPort").asText());
        });
    }

    @Test
    void podsAreRestricted() {
        assertThat(Rendering.of(STRIMZI).objects().stream()
                        .filter(object -> object.at("/spec/template/spec").isObject()))
                .hasSize(4)
                .allSatisfy(object -> {
                    JsonNode pod = object.at("/spec/template/spec");
                    assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean())
                            .isTrue();
                    assertThat(pod.at("/securityContext/seccompProfile/type").asText())
                            .isEqualTo("RuntimeDefault");
                    assertThat(pod.at("/automountServiceAccountToken").asBoolean(true))
                            .isFalse();
                    JsonNode container = pod.at("/containers/0/securityContext");
                    assertThat(container.path("allowPrivilegeEscalation").asBoolean(true))
                            .isFalse();
                    assertThat(container.path("readOnlyRootFilesystem").asBoolean())
                            .isTrue();
                    assertThat(container.at("/capabilities/drop/0").asText()).isEqualTo("ALL");
                });
    }

    @Test
    void neverMoreWorkersThanPartitions() {
        assertThat(Rendering.of(STRIMZI).of("ScaledObject", ""))
                .hasSize(2)
                .allSatisfy(object ->
                        assertThat(object.at("/spec/maxReplicaCount").asInt()).isLessThanOrEqualTo(Topics.PARTITIONS));
    }

    @Test
    void aCardIsAskedForWhereItIsWanted() {
        assertThat(Rendering.of(PLAIN + " --set aging.gpu=true").containers())
                .allSatisfy(container -> assertThat(
                                container.at("/resources/limits").has("nvidia.com/gpu"))
                        .isEqualTo(container.path("image").asText().endsWith("-cuda")))
                .anyMatch(container -> container.path("image").asText().endsWith("aging:0.1.0-cuda"));
    }
}
