package nenrin.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nenrin.events.TopicSpec;
import nenrin.events.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the pages in {@code deploy/} say what is so. */
class PagesTest {
    private static final String BEGIN = "<!-- rights: written by DeclaredFiles -->\n";
    private static final String END = "<!-- end of rights -->";
    private static final Pattern KEPT = Pattern.compile("(?m)^\\| `([a-z.-]+)` \\|.*\\| ([^|]+) \\|$");
    private static final Pattern TEST = Pattern.compile("`([A-Za-z0-9]+(?:Test|ST))`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

    @Test
    void theTableOfRightsIsTheDeclaredOne() throws IOException {
        Path page = Repository.path("deploy/README.md");
        String text = Files.readString(page);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        String table = DeclaredFiles.rights();
        if (Boolean.getBoolean("nenrin.write")) {
            Files.writeString(page, text.substring(0, begin) + table + text.substring(end));
        } else {
            assertThat(text.substring(begin, end)).isEqualTo(table);
        }
    }

    @Test
    void whatIsKeptHowLongIsWhatTheTopicsAreSetTo() {
        String page = Repository.text("deploy/PRIVACY.md");
        String topics = page.substring(page.indexOf("## Topics"), page.indexOf("## Elsewhere"));
        List<String> rows = KEPT.matcher(topics)
                .results()
                .map(row -> row.group(1) + " "
                        + (row.group(2).startsWith("until") || row.group(2).contains("; it must stay")
                                ? "until"
                                : row.group(2)))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(Topics.all().stream()
                        .map(topic -> topic.name() + " " + kept(topic))
                        .toList());
    }

    private static String kept(TopicSpec topic) {
        long days = topic.retention().toDays();
        assertThat(topic.retention()).isEqualTo(Duration.ofDays(days));
        return topic.compacted() ? "until" : days == 1 ? "1 day" : days + " days";
    }

    @Test
    void everyTestThatAnswersAThreatIsThere() throws IOException {
        Set<String> tests;
        try (Stream<Path> files = Files.walk(Repository.path("services"))) {
            tests = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
        List<String> named = TEST.matcher(Repository.text("deploy/SECURITY.md"))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(named).hasSizeGreaterThan(10);
        assertThat(tests).containsAll(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "SECURITY.md", "SCALE.md", "PRIVACY.md"})
    void everyLinkLeadsSomewhere(String name) {
        Path page = Repository.path("deploy/" + name);
        assertThat(LINK.matcher(Repository.text("deploy/" + name)).results().map(found -> found.group(1)))
                .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
    }
}
