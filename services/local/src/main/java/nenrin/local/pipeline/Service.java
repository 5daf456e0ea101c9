package nenrin.local.pipeline;

import java.util.List;
import java.util.Locale;

/** The services that run beside the broker. */
public enum Service {
    /** Takes zips and folders. */
    INGEST("-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx512m"),
    /** Measures and decides. */
    CLEANSING(""),
    /** Trains. */
    TRAINING(""),
    /** Answers requests. */
    AGING("-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"),
    /** Shows all that in a browser. */
    STUDIO("-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx768m");

    private final String javaOptions;

    Service(String javaOptions) {
        this.javaOptions = javaOptions;
    }

    /** Its name in lower case: folder, process and log. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Options of its JVM: the thin ones start faster without the optimising compiler; heavy ones want it. */
    List<String> javaOptions() {
        return javaOptions.isEmpty() ? List.of() : List.of(javaOptions.split(" ", -1));
    }
}
