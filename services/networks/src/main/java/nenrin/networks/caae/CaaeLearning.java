package nenrin.networks.caae;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nenrin.networks.engine.Adam;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Learner;
import nenrin.networks.engine.Replicas;
import nenrin.networks.engine.Weights;
import nenrin.networks.residual.Batch;
import nenrin.networks.residual.Losses;
import nenrin.networks.training.AgerLearning;
import nenrin.networks.training.AgerSettings;

/**
 * Encoder, generator and both critics while they learn: one step of Adam for each on the same batch. Faces are made anew at their own age; that of
 * another comes with the label alone.
 */
public final class CaaeLearning implements AgerLearning {
    private static final double BETA_1 = 0.5;
    private static final double BETA_2 = 0.999;

    private final CaaeScale scale;
    private final Weights ager;
    private final Weights image;
    private final Weights vector;
    private final Learner agerLearner;
    private final Learner imageLearner;
    private final Learner vectorLearner;
    private final Replicas replicas;
    private final List<CaaeReplica> parts = new ArrayList<>();

    CaaeLearning(CaaeScale scale, CaaeObjective objective, AgerSettings settings) {
        this.scale = scale;
        ager = Weights.drawn(settings.seed());
        image = Weights.drawn(settings.seed() + 1);
        vector = Weights.drawn(settings.seed() + 2);
        new CaaeNetwork(Graph.inferring(ager), 1, scale);
        new ImageCritic(Graph.inferring(image), 1, scale);
        new VectorCritic(Graph.inferring(vector), 1);
        replicas = new Replicas(settings.replicas());
        int count = replicas.count();
        agerLearner = new Learner(ager, count, BETA_1, BETA_2);
        imageLearner = new Learner(image, 2 * count, BETA_1, BETA_2);
        vectorLearner = new Learner(vector, 2 * count, BETA_1, BETA_2);
        for (int i = 0; i < count; i++) {
            parts.add(new CaaeReplica(
                    i,
                    settings.batch() / count,
                    settings.batch(),
                    scale,
                    objective,
                    agerLearner,
                    imageLearner,
                    vectorLearner));
        }
    }

    @Override
    public Losses learn(Batch batch, AgerSettings settings, long step) {
        int count = replicas.count();
        float[] drawn = drawn(batch.count(), new Random(settings.seed() * 1_000_033 + step));
        int each = drawn.length / count;
        Losses[] losses = new Losses[count];
        replicas.run(i -> losses[i] =
                parts.get(i).learn(batch.share(i, count), Arrays.copyOfRange(drawn, i * each, (i + 1) * each)));
        agerLearner.step(settings.agerRate(), replicas);
        imageLearner.step(settings.criticRate(), replicas);
        vectorLearner.step(settings.criticRate(), replicas);
        return Arrays.stream(losses).reduce(new Losses(0, 0, 0, 0), Losses::plus);
    }

    private static float[] drawn(int faces, Random chance) {
        float[] vectors = new float[faces * CaaeFigure.VECTOR];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = 2 * chance.nextFloat() - 1;
        }
        return vectors;
    }

    @Override
    public Map<String, String> traits() {
        Map<String, String> traits = new LinkedHashMap<>(scale.traits());
        traits.put("family", CaaeAger.FAMILY);
        return traits;
    }

    @Override
    public Weights ager() {
        return ager;
    }

    @Override
    public Map<String, Weights> teachers() {
        return Map.of("image-critic/", image, "vector-critic/", vector);
    }

    @Override
    public Map<String, Adam> optimisers() {
        return Map.of(
                "ager", agerLearner.adam(), "image-critic", imageLearner.adam(), "vector-critic", vectorLearner.adam());
    }

    @Override
    public void close() {
        replicas.close();
    }
}
