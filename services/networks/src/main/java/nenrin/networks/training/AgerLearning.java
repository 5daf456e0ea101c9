package nenrin.networks.training;

import java.util.Map;
import nenrin.networks.engine.Adam;
import nenrin.networks.engine.Weights;
import nenrin.networks.residual.Batch;
import nenrin.networks.residual.Losses;

/** Networks of one family while they learn: what training needs to know of them. One thread may use one. */
public interface AgerLearning extends AutoCloseable {
    /** What a model file must say to be loaded as this ager: family, size. */
    Map<String, String> traits();

    /** The ager's weights, of which a running average is kept and served. */
    Weights ager();

    /** The weights of those who teach it, each behind its prefix in a checkpoint. */
    Map<String, Weights> teachers();

    /** The optimisers by name; each has learnt as many steps as the training. */
    Map<String, Adam> optimisers();

    /**
     * Learns from a batch.
     *
     * @param step counted from 1, over resumes: chance may depend on it and on nothing else but the settings' seed
     */
    Losses learn(Batch batch, AgerSettings settings, long step);

    /** Lets go of the threads. */
    @Override
    void close();
}
