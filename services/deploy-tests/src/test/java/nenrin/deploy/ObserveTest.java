package nenrin.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dashboards and alerts name no metric that nobody has: the aging service's README lists its own, and a test there holds the list against the code. */
class ObserveTest {
    private static final Pattern LISTED = Pattern.compile("`(nenrin\\.aging\\.[a-z.]+)`");
    private static final Pattern NAMED = Pattern.compile("nenrin_[a-z_]+");
    /** What Prometheus' format puts behind a name, by kind and unit. */
    private static final Pattern ENDING = Pattern.compile("(_seconds)?(_bucket|_count|_sum|_max|_total)?$");

    @ParameterizedTest
    @ValueSource(strings = {"alerts.yaml", "dashboard.json"})
    void everyMetricIsOneThatTheWorkerHas(String file) {
        Set<String> listed = LISTED.matcher(Repository.text("services/aging/README.md"))
                .results()
                .map(found -> found.group(1).replace('.', '_'))
                .collect(Collectors.toSet());
        Set<String> named = NAMED.matcher(Repository.text("deploy/observe/" + file))
                .results()
                .map(found -> ENDING.matcher(found.group()).replaceFirst(""))
                .collect(Collectors.toSet());
        assertThat(named).hasSizeGreaterThan(3).isSubsetOf(listed);
    }

    @Test
    void everyPanelAndEveryAlertAsksForSomething() throws Exception {
        JsonNode dashboard = new JsonMapper().readTree(Repository.text("deploy/observe/dashboard.json"));
        assertThat(dashboard.path("panels"))
                .hasSize(8)
                .allSatisfy(panel ->
                        assertThat(panel.at("/targets/0/expr").asText()).contains("nenrin_"));
        JsonNode alerts = new YAMLMapper().readTree(Repository.text("deploy/observe/alerts.yaml"));
        assertThat(alerts.at("/groups/0/rules")).hasSizeGreaterThan(4).allSatisfy(rule -> {
            assertThat(rule.path("expr").asText()).isNotBlank();
            assertThat(rule.at("/annotations/summary").asText()).endsWith(".");
        });
    }
}
