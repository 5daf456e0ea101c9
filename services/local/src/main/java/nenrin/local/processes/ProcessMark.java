package nenrin.local.processes;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Which process, so that another one that got its number later is not taken for it.
 *
 * @param pid its number
 * @param started when it was started
 */
public record ProcessMark(long pid, Instant started) {
    private static final Duration SAME = Duration.ofSeconds(2);

    /** The mark of a process that runs. */
    public static ProcessMark of(ProcessHandle process) {
        return new ProcessMark(process.pid(), startOf(process));
    }

    /** Reads what {@link #text} writes; anything else is nothing. */
    public static Optional<ProcessMark> parse(String text) {
        String[] parts = text.strip().split(" ", -1);
        try {
            return parts.length == 2
                    ? Optional.of(new ProcessMark(Long.parseLong(parts[0]), Instant.parse(parts[1])))
                    : Optional.empty();
        } catch (NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** {@code 4711 2026-01-01T00:00:00Z} */
    public String text() {
        return pid + " " + started;
    }

    /** The process, if it still runs. */
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process ->
                        Duration.between(startOf(process), started).abs().compareTo(SAME) < 0);
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
