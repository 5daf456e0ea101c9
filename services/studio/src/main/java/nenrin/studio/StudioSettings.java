package nenrin.studio;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

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

    /**
     * Whether a proxy stands before the studio that encrypts and asks who somebody is. The studio has no accounts: without this it
     * refuses to listen to other machines, and answers to loopback names only.
     */
    @WithDefault("false")
    boolean behindProxy();
}
