package nenrin.local.terminal;

import java.time.Duration;
import java.util.Locale;

/** Times as people read them. */
public final class Durations {
    private Durations() {}

    /** {@code 3.2 s}, {@code 4 min 05 s}, {@code 2 h 10 min} */
    public static String text(Duration duration) {
        if (duration.toMinutes() == 0) {
            return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
        }
        return duration.toHours() == 0
                ? "%d min %02d s".formatted(duration.toMinutes(), duration.toSecondsPart())
                : "%d h %02d min".formatted(duration.toHours(), duration.toMinutesPart());
    }
}
