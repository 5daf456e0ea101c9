package nenrin.studio.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page says, it says in both languages. */
class MessagesTest {
    private static final Path APP = Path.of("src/main/resources/web/app");
    private static final Pattern VALUE = Pattern.compile("\\{\\w+}");
    private static final Pattern SAID = Pattern.compile("\\bsay\\('([^']+)'");
    /** What a code means is said in English by whoever has sent it. */
    private static final String CODE = "code.";

    private final Map<String, String> english = read("en");
    private final Map<String, String> japanese = read("ja");

    @Test
    void bothLanguagesHaveTheSameSentences() {
        assertThat(withoutCodes(japanese)).isEqualTo(withoutCodes(english));
        assertThat(japanese.keySet()).containsAll(english.keySet());
    }

    @Test
    void theSameIsFilledInInBoth() {
        assertThat(english)
                .allSatisfy((key, sentence) -> assertThat(values(japanese.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(values(sentence)));
    }

    @Test
    void whateverComponentsSayIsThere() throws IOException {
        try (Stream<Path> files = Files.walk(APP)) {
            List<String> said = files.filter(file -> file.toString().endsWith(".ts"))
                    .flatMap(file -> SAID.matcher(text(file)).results().map(found -> found.group(1)))
                    .toList();
            assertThat(said).isNotEmpty();
            assertThat(english.keySet()).containsAll(said);
        }
    }

    private static Set<String> withoutCodes(Map<String, String> sentences) {
        return sentences.keySet().stream()
                .filter(key -> !key.startsWith(CODE))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> values(String sentence) {
        return VALUE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> read(String language) {
        try {
            return new ObjectMapper()
                    .readValue(
                            APP.resolve("messages").resolve(language + ".json").toFile(), new TypeReference<>() {});
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
