package nenrin.studio.http;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may speak to a studio without accounts: pages that it has served itself, and programs, by a name of this machine's loopback
 * address. So another site's page can neither write through a visitor's browser (CSRF) nor read by giving itself this address (DNS
 * rebinding).
 */
final class Callers {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> OWN_PAGES = Set.of("same-origin", "none");

    private Callers() {}

    /** Whether this is a name of the loopback address. */
    static boolean isLoopback(@Nullable String host) {
        return host != null && LOOPBACK.contains(host);
    }

    /**
     * Whether a request comes from a page of ours or from no page at all.
     *
     * @param authority the host, with its port, that was asked
     * @param origin the header {@code Origin}
     * @param site the header {@code Sec-Fetch-Site}
     */
    static boolean isOwn(@Nullable String authority, @Nullable String origin, @Nullable String site) {
        return (site == null || OWN_PAGES.contains(site))
                && (origin == null || (authority != null && authority.equals(authorityOf(origin))));
    }

    private static @Nullable String authorityOf(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
