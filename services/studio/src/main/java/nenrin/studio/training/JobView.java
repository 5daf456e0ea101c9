package nenrin.studio.training;

import java.util.List;
import java.util.Map;
import nenrin.events.TrainingJob;
import nenrin.events.TrainingProgress;
import org.jspecify.annotations.Nullable;

/**
 * A job as a page shows it.
 *
 * @param asked what was asked for; null where that is not there any more
 * @param last the last that was said of it; null while nobody has taken it up
 * @param stopping whether it was told to stop and has not said yet that it has
 * @param losses {@code [step, value]} by name, thinned
 * @param heldOut the same of faces held out
 * @param samples the steps of which there are grids
 */
public record JobView(
        String id,
        @Nullable TrainingJob asked,
        @Nullable TrainingProgress last,
        boolean stopping,
        Map<String, List<double[]>> losses,
        Map<String, List<double[]>> heldOut,
        List<Integer> samples) {}
