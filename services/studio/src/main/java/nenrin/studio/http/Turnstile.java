package nenrin.studio.http;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;

/** Bounds what each client may ask for in a minute. Of clients that were not seen for a while, or are too many, nothing is remembered. */
final class Turnstile {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_CLIENTS = 10_000;

    private final LoadingCache<String, RateLimiter> clients;

    Turnstile(int asksAMinute) {
        RateLimiterConfig config = RateLimiterConfig.custom()
                .limitForPeriod(asksAMinute)
                .limitRefreshPeriod(MINUTE)
                .timeoutDuration(Duration.ZERO)
                .build();
        clients = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(MINUTE.multipliedBy(2))
                .build(client -> RateLimiter.of(client, config));
    }

    /** Whether a client may ask once more now. */
    boolean lets(String client) {
        return clients.get(client).acquirePermission();
    }
}
