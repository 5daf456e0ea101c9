package nenrin.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.TemplateCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The chart rendered by Helm.
 *
 * @param objects what Kubernetes would be given
 */
record Rendering(List<JsonNode> objects) {
    static final Path CHART = Repository.path("deploy/helm/nenrin");

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Pattern COMMAND =
            Pattern.compile("^ *helm ([^\n]*(?<=\\\\)\n[^\n]*)*[^\n]*$", Pattern.MULTILINE);
    private static final Pattern SETTING = Pattern.compile("--set '?([^= ]+)=([^' \\\\]*)");

    /** The {@code helm} commands that the page names, as they stand there. */
    static Stream<String> commands() {
        return COMMAND.matcher(Repository.text("deploy/README.md")).results().map(MatchResult::group);
    }

    /** What a command would install: its {@code --set}s are all that may be in it beside names. */
    static Rendering of(String command) {
        TemplateCommand template = new Helm(CHART).template().withName("nenrin");
        SETTING.matcher(command).results().forEach(setting -> template.set(setting.group(1), setting.group(2)));
        return new Rendering(documents(template.call()));
    }

    /** Those of a kind. */
    List<JsonNode> of(String kind, String name) {
        return objects.stream()
                .filter(object -> object.path("kind").asText().equals(kind))
                .filter(object ->
                        name.isEmpty() || object.at("/metadata/name").asText().equals(name))
                .toList();
    }

    /** The first container of every pod. */
    List<JsonNode> containers() {
        return objects.stream()
                .map(object -> object.at("/spec/template/spec/containers/0"))
                .filter(container -> !container.isMissingNode())
                .toList();
    }

    private static List<JsonNode> documents(String yaml) {
        try (var values = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            return values.readAll().stream().filter(JsonNode::isObject).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(yaml, e);
        }
    }
}
