package nenrin.training.faces;

import java.util.Collection;
import java.util.function.Consumer;
import nenrin.events.CleanFace;

/** Where the clean faces are. */
@FunctionalInterface
public interface FaceSource {
    /**
     * All that are there now.
     *
     * @param signs is told how far it is, now and then
     */
    Collection<CleanFace> read(Consumer<String> signs);
}
