package nenrin.studio.http;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import nenrin.studio.StudioSettings;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Turns away whom {@link Callers} does not let in, who does not know the {@link Token} where there is one, and who asks for too much ({@link
 * Turnstile}), before anything is read of what they send.
 */
@ApplicationScoped
public class Gate {
    private static final int FIRST = 10_000;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;

    private final boolean behindProxy;
    private final Optional<Token> token;
    private final Turnstile turnstile;

    Gate(
            StudioSettings settings,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.insecure-requests") String insecure) {
        behindProxy = settings.behindProxy();
        token = settings.token().map(Token::new);
        turnstile = new Turnstile(settings.asksAMinute());
        boolean own = token.isPresent() && !insecure.equals("enabled");
        if (!behindProxy && !own && !Callers.isLoopback(host)) {
            throw new IllegalStateException("The studio listens to this machine only and not to " + host
                    + ": either give it nenrin.studio.token and a certificate, with quarkus.http.insecure-requests=disabled,"
                    + " or set nenrin.studio.behind-proxy where a proxy encrypts and asks who somebody is.");
        }
    }

    void start(@Observes StartupEvent event) {
        // Being made is enough: it refuses to be made where it would be open to all.
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, FIRST);
    }

    private void pass(RoutingContext context) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        boolean api = context.normalizedPath().startsWith("/api/");
        if (!isKnown(request) || (api && !isOwn(request))) {
            response.setStatusCode(FORBIDDEN).end();
        } else if (token.isPresent() && !token.get().isIn(request.getHeader("Authorization"))) {
            response.putHeader("WWW-Authenticate", "Basic realm=\"Nenrin\", charset=\"UTF-8\"")
                    .setStatusCode(UNAUTHORIZED)
                    .end();
        } else if (api && request.method().equals(HttpMethod.POST) && !turnstile.lets(client(request))) {
            response.putHeader("Retry-After", "60")
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .setStatusCode(TOO_MANY)
                    .end(Problem.TOO_MANY);
        } else {
            context.next();
        }
    }

    /** By name: who knows the token may come by any. */
    private boolean isKnown(HttpServerRequest request) {
        @Nullable HostAndPort asked = request.authority();
        return behindProxy || token.isPresent() || (asked != null && Callers.isLoopback(asked.host()));
    }

    private static boolean isOwn(HttpServerRequest request) {
        return Callers.isOwn(
                request.getHeader("Host"), request.getHeader("Origin"), request.getHeader("Sec-Fetch-Site"));
    }

    /** A proxy says for whom it asks, if Quarkus is told to believe it (quarkus.http.proxy.*). */
    private static String client(HttpServerRequest request) {
        return request.remoteAddress() == null ? "?" : request.remoteAddress().hostAddress();
    }
}
