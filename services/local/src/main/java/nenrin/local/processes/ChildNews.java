package nenrin.local.processes;

import java.nio.file.Path;
import java.time.Duration;

/** What happens to a process. */
public sealed interface ChildNews {

    /** The name of the process. */
    String name();

    /** It is ready, so long after it was started. */
    record Ready(String name, Duration after) implements ChildNews {}

    /** It ended by itself; it will be started again after a wait. */
    record Died(String name, int exitCode, Duration restartIn, Path log) implements ChildNews {}

    /** It was stopped because it was told to. */
    record Stopped(String name) implements ChildNews {}
}
