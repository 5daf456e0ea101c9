package nenrin.studio.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallersTest {
    private static final String HERE = "localhost:8185";

    @Test
    void programsSayNothingOfPages() {
        assertThat(Callers.isOwn(HERE, null, null)).isTrue();
    }

    @Test
    void pagesOfOursAskTheHostThatServedThem() {
        assertThat(Callers.isOwn(HERE, "http://localhost:8185", "same-origin")).isTrue();
        assertThat(Callers.isOwn(HERE, null, "same-origin")).isTrue();
    }

    @Test
    void pagesOfOthersAreTurnedAway() {
        assertThat(Callers.isOwn(HERE, "http://elsewhere.example", "cross-site"))
                .isFalse();
        assertThat(Callers.isOwn(HERE, "http://elsewhere.example", null)).isFalse();
        assertThat(Callers.isOwn(HERE, "http://localhost:3000", "same-site")).isFalse();
        assertThat(Callers.isOwn(HERE, "null", null)).isFalse();
        assertThat(Callers.isOwn(HERE, null, "cross-site")).isFalse();
    }

    @Test
    void namesThatOnlyLeadHereAreNoLoopbackNames() {
        assertThat(Callers.isLoopback("localhost")).isTrue();
        assertThat(Callers.isLoopback("127.0.0.1")).isTrue();
        assertThat(Callers.isLoopback("[::1]")).isTrue();
        assertThat(Callers.isLoopback("localhost.elsewhere.example")).isFalse();
        assertThat(Callers.isLoopback("0.0.0.0")).isFalse();
        assertThat(Callers.isLoopback(null)).isFalse();
    }
}
