package nenrin.aging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nenrin.events.Warning;
import nenrin.imaging.measures.FaceMeasure;
import nenrin.imaging.measures.Pose;
import nenrin.imaging.measures.Resolution;
import nenrin.imaging.measures.Sharpness;
import nenrin.imaging.measures.Sighting;
import nenrin.networks.flaws.FlawReading;

/**
 * Whether a face is at the limit of what agers can do. They learn from faces that cleansing keeps, so the limits are those at which its
 * standard policy drops a face, and the measures are the same. The measures are made for photos: of a drawing only that is said.
 */
final class FaceLimits {
    private static final double LEAST_POSE = 51;
    private static final double LEAST_SHARPNESS = 24;
    private static final double LEAST_SIZE = 50;

    /** Of the face, under something or under writing. */
    private static final double MOST_COVERED = 0.19;

    private static final Map<Warning, Limit> LIMITS = Map.of(
            Warning.PROFILE, new Limit(new Pose(), LEAST_POSE),
            Warning.BLURRED, new Limit(new Sharpness(), LEAST_SHARPNESS),
            Warning.SMALL, new Limit(new Resolution(), LEAST_SIZE));

    private FaceLimits() {}

    private record Limit(FaceMeasure measure, double least) {
        boolean isPassed(Sighting seen) {
            return measure.of(seen).score() < least;
        }
    }

    /** In the order of {@link Warning}; none where all is well. */
    static List<Warning> of(Sitting sitting) {
        if (sitting.drawn()) {
            return List.of(Warning.DRAWING);
        }
        Sighting seen = sitting.portrait().sighting();
        List<Warning> warnings = new ArrayList<>();
        LIMITS.forEach((warning, limit) -> {
            if (limit.isPassed(seen)) {
                warnings.add(warning);
            }
        });
        FlawReading flaws = sitting.flaws();
        if (Math.max(flaws.coveredShare(), flaws.writtenShare()) > MOST_COVERED) {
            warnings.add(Warning.COVERED);
        }
        return warnings.stream().sorted().toList();
    }
}
