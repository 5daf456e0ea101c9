package nenrin.studio.http;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nenrin.studio.StudioSettings;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Turns away whom {@link Callers} does not let in, before anything is read of what they send. */
@ApplicationScoped
public class Gate {
    private static final int FIRST = 10_000;
    private static final int FORBIDDEN = 403;

    private final StudioSettings settings;
    private final String host;

    Gate(StudioSettings settings, @ConfigProperty(name = "quarkus.http.host") String host) {
        this.settings = settings;
        this.host = host;
    }

    void start(@Observes StartupEvent event) {
        if (!settings.behindProxy() && !Callers.isLoopback(host)) {
            throw new IllegalStateException(
                    "The studio has no accounts, so it listens to this machine only and not to " + host
                            + "; behind a proxy that encrypts and asks who somebody is, set nenrin.studio.behind-proxy.");
        }
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, FIRST);
    }

    private void pass(RoutingContext context) {
        @Nullable HostAndPort asked = context.request().authority();
        boolean known = settings.behindProxy() || (asked != null && Callers.isLoopback(asked.host()));
        boolean own = Callers.isOwn(
                context.request().getHeader("Host"),
                context.request().getHeader("Origin"),
                context.request().getHeader("Sec-Fetch-Site"));
        boolean api = context.normalizedPath().startsWith("/api/");
        if (known && (own || !api)) {
            context.next();
        } else {
            context.response().setStatusCode(FORBIDDEN).end();
        }
    }
}
