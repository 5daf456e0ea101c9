package nenrin.studio.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TurnstileTest {
    @Test
    void whoAsksForTooMuchWaitsAndOthersDoNot() {
        Turnstile turnstile = new Turnstile(2);

        assertThat(turnstile.lets("one")).isTrue();
        assertThat(turnstile.lets("one")).isTrue();
        assertThat(turnstile.lets("one")).isFalse();
        assertThat(turnstile.lets("another")).isTrue();
    }
}
