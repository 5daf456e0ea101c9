package nenrin.cleansing.deciding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nenrin.events.Failure;
import nenrin.events.Measured;
import org.jspecify.annotations.Nullable;

/** Holds what was measured of a face against a policy's least scores. */
final class Thresholds {
    private final Policy policy;

    Thresholds(Policy policy) {
        this.policy = policy;
    }

    /** What falls short, the lowest first, for how much of the threshold it reaches. */
    List<Failure> against(List<Measured> measures) {
        Map<String, Measured> byName = new HashMap<>();
        measures.forEach(measure -> byName.putIfAbsent(measure.name(), measure));
        Measured looks = byName.get(PicturesOf.DRAWN);
        double drawn = looks == null ? PicturesOf.PHOTO : looks.score();
        List<Shortfall> fallen = new ArrayList<>();
        policy.leastScores(drawn).forEach((name, least) -> check(name, least, byName.get(name), fallen));
        return fallen.stream()
                .sorted(Comparator.comparingDouble(Shortfall::reached))
                .map(Shortfall::why)
                .toList();
    }

    private static void check(String name, int least, @Nullable Measured measure, List<Shortfall> fallen) {
        if (measure == null) {
            if (least > 0 && !isOfLabel(name)) {
                fallen.add(
                        new Shortfall(new Failure("not-measured", "Nobody has measured this face's " + name + "."), 0));
            }
        } else if (measure.score() < least) {
            fallen.add(new Shortfall(tooLow(measure, least), measure.score() / least));
        }
    }

    /** What can't be measured without a label, or is not where a person corrected it. */
    private static boolean isOfLabel(String name) {
        return name.equals(AgeLabel.NAME) || name.equals(GenderLabel.NAME);
    }

    private static Failure tooLow(Measured measure, int least) {
        String sentence = String.format(
                Locale.ROOT,
                "%s Its %s scores %.0f; at least %d is wanted.",
                measure.sentence(),
                measure.name(),
                Math.floor(measure.score()),
                least);
        return new Failure(measure.name() + "-low", sentence);
    }

    /**
     * What fell short.
     *
     * @param reached the share of the threshold that it reached
     */
    private record Shortfall(Failure why, double reached) {}
}
