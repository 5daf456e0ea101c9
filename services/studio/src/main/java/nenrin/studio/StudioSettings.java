package nenrin.studio;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Settings of the studio: how much it holds, and who may speak to it. */
@ConfigMapping(prefix = "nenrin.studio")
public interface StudioSettings {
    /** Requests whose results are kept; the oldest goes when there are more. */
    @WithDefault("64")
    int keptRequests();

    /** Bytes of results that are kept; the oldest go when there are more. */
    @WithDefault("201326592")
    long keptBytes();

    /** Pages that are told of events at once; what is beyond is answered 503. */
    @WithDefault("256")
    int streams();

    /** What one client may ask for in a minute that is work: requests, jobs, reviews; what is beyond is answered 429. */
    @WithDefault("120")
    int asksAMinute();

    /**
     * What callers must know, 16 characters or more: as a bearer token, or as the password, with any name, that a browser asks for. Without it
     * the studio answers to loopback names only.
     */
    Optional<String> token();

    /**
     * Whether a proxy stands before the studio that encrypts and asks who somebody is. To other machines the studio listens only behind such a
     * proxy, or with a token and over TLS.
     */
    @WithDefault("false")
    boolean behindProxy();
}
