package nenrin.aging;

import java.util.function.Consumer;
import nenrin.events.AgedPicture;
import nenrin.events.AgingRequest;

/** Answers requests. */
@FunctionalInterface
public interface Aging {
    /**
     * Answers one.
     *
     * @param from the place, from 0, of the first picture that is wanted: those before it were handed over another time
     * @param pictures takes each as it is made, in the order of their places; what it throws ends the answer
     */
    AgingOutcome age(AgingRequest request, int from, Consumer<AgedPicture> pictures);
}
