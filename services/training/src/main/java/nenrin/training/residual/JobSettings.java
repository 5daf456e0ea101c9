package nenrin.training.residual;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nenrin.events.Failure;
import nenrin.networks.training.AgerSettings;

/** The settings of a job of the residual family as its trainer wants them; what a job leaves out is as for the shipped model. */
final class JobSettings {
    private static final Set<String> KNOWN = new TreeSet<>(
            Set.of("ager-rate", "averaging", "batch", "critic-rate", "critic-weight", "own-share", "seed"));

    private JobSettings() {}

    /** What came of reading them. */
    sealed interface Outcome {
        /** They can be used. */
        record Usable(AgerSettings settings) implements Outcome {}

        /** One of them can't. */
        record Unusable(Failure failure) implements Outcome {}
    }

    /**
     * Reads the settings of a job.
     *
     * @param replicas threads that share a batch, which must be a multiple of it
     */
    static Outcome read(Map<String, String> settings, int replicas) {
        for (String name : settings.keySet()) {
            if (!KNOWN.contains(name)) {
                return unusable(
                        "setting-unknown",
                        "There is no setting \"" + name + "\"; there are " + String.join(", ", KNOWN) + ".");
            }
        }
        try {
            return new Outcome.Usable(over(AgerSettings.defaults(replicas), settings));
        } catch (NumberFormatException e) {
            return unusable("setting-malformed", "A setting must be a number: " + e.getMessage() + ".");
        } catch (IllegalArgumentException e) {
            return unusable("setting-out-of-range", String.valueOf(e.getMessage()));
        }
    }

    private static AgerSettings over(AgerSettings defaults, Map<String, String> settings) {
        return new AgerSettings(
                (int) whole(settings, "batch", defaults.batch(), 1, 4096),
                defaults.replicas(),
                whole(settings, "seed", defaults.seed(), Long.MIN_VALUE, Long.MAX_VALUE),
                real(settings, "ager-rate", defaults.agerRate()),
                real(settings, "critic-rate", defaults.criticRate()),
                real(settings, "critic-weight", defaults.criticWeight()),
                real(settings, "own-share", defaults.ownShare()),
                real(settings, "averaging", defaults.averaging()));
    }

    private static long whole(Map<String, String> settings, String name, long otherwise, long from, long to) {
        String text = settings.get(name);
        if (text == null) {
            return otherwise;
        }
        long number = Long.parseLong(text);
        if (number < from || number > to) {
            throw new IllegalArgumentException("The setting " + name + " is from " + from + " to " + to + ".");
        }
        return number;
    }

    private static double real(Map<String, String> settings, String name, double otherwise) {
        String text = settings.get(name);
        return text == null ? otherwise : Double.parseDouble(text);
    }

    private static Outcome unusable(String code, String sentence) {
        return new Outcome.Unusable(new Failure(code, sentence));
    }
}
