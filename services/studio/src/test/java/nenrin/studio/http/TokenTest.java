package nenrin.studio.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TokenTest {
    private static final String SECRET = "sixteen letters:";

    private final Token token = new Token(SECRET);

    @Test
    void programsSendItAsItIsAndBrowsersAsAPassword() {
        assertThat(token.isIn("Bearer " + SECRET)).isTrue();
        assertThat(token.isIn("bearer " + SECRET)).isTrue();
        assertThat(token.isIn(basic("anyone:" + SECRET))).isTrue();
    }

    @Test
    void anythingElseIsNotIt() {
        assertThat(token.isIn(null)).isFalse();
        assertThat(token.isIn("Bearer")).isFalse();
        assertThat(token.isIn("Bearer sixteen letters")).isFalse();
        assertThat(token.isIn("Digest " + SECRET)).isFalse();
        assertThat(token.isIn(basic("anyone:guess"))).isFalse();
        assertThat(token.isIn("Basic !!!")).isFalse();
    }

    @Test
    void oneThatCouldBeGuessedIsRefused() {
        assertThatThrownBy(() -> new Token("fifteen letters"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("16");
    }

    private static String basic(String both) {
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }
}
