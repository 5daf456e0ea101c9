package nenrin.local.processes;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A process to run.
 *
 * @param name what people call it
 * @param command the program and its arguments
 * @param environment added to what this process has
 * @param log where its output is added
 * @param readiness how it shows that it is ready
 */
public record ChildSpec(
        String name, List<String> command, Map<String, String> environment, Path log, Readiness readiness) {

    /** Refuses a process without a program. */
    public ChildSpec {
        if (command.isEmpty()) {
            throw new IllegalArgumentException("A process needs a program.");
        }
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
