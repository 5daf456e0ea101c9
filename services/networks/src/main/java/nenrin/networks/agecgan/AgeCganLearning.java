package nenrin.networks.agecgan;

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

/** Generator, critic and encoder while they learn, in one of the two stages. */
public final class AgeCganLearning implements AgerLearning {
    private static final double BETA_1 = 0.5;
    private static final double BETA_2 = 0.999;

    private final AgeCganScale scale;
    private final Stage stage;
    private final Weights ager;
    private final Weights critic;
    private final Learner generatorLearner;
    private final Learner encoderLearner;
    private final Learner criticLearner;
    private final Replicas replicas;
    private final List<AgeCganReplica> parts = new ArrayList<>();

    AgeCganLearning(AgeCganScale scale, Stage stage, AgerSettings settings) {
        this.scale = scale;
        this.stage = stage;
        ager = Weights.drawn(settings.seed());
        critic = Weights.drawn(settings.seed() + 1);
        new Generator(Graph.inferring(ager), 1, scale);
        new Encoder(Graph.inferring(ager), 1, scale);
        new GroupCritic(Graph.inferring(critic), 1, scale);
        replicas = new Replicas(settings.replicas());
        int count = replicas.count();
        generatorLearner = new Learner(ager.part(AgeCganFigure.GENERATOR), count, BETA_1, BETA_2);
        encoderLearner = new Learner(ager.part(AgeCganFigure.ENCODER), count, BETA_1, BETA_2);
        criticLearner = new Learner(critic, 2 * count, BETA_1, BETA_2);
        for (int i = 0; i < count; i++) {
            parts.add(new AgeCganReplica(
                    i,
                    settings.batch() / count,
                    settings.batch(),
                    scale,
                    stage,
                    ager,
                    generatorLearner,
                    encoderLearner,
                    criticLearner));
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
        encoderLearner.step(settings.agerRate(), replicas);
        if (stage == Stage.GENERATOR) {
            generatorLearner.step(settings.agerRate(), replicas);
            criticLearner.step(settings.criticRate(), replicas);
        }
        return Arrays.stream(losses).reduce(new Losses(0, 0, 0, 0), Losses::plus);
    }

    private static float[] drawn(int faces, Random chance) {
        float[] vectors = new float[faces * AgeCganFigure.VECTOR];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = (float) chance.nextGaussian();
        }
        return vectors;
    }

    @Override
    public Map<String, String> traits() {
        Map<String, String> traits = new LinkedHashMap<>(scale.traits());
        traits.put("family", AgeCganAger.FAMILY);
        return traits;
    }

    @Override
    public Weights ager() {
        return ager;
    }

    @Override
    public Map<String, Weights> teachers() {
        return Map.of("group-critic/", critic);
    }

    @Override
    public Map<String, Adam> optimisers() {
        return Map.of(
                "generator", generatorLearner.adam(), "encoder", encoderLearner.adam(), "critic", criticLearner.adam());
    }

    @Override
    public void close() {
        replicas.close();
    }
}
