package nenrin.networks.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** By the paper's formula on two channels of three rows. */
class BatchNormTest {
    private static final float[] ROWS = {1, 10, 2, 20, 6, 30};

    private final Weights weights = Weights.drawn(5);

    @BeforeAll
    static void natives() {
        Natives.choose();
    }

    @Test
    void learningEachChannelHasTheBatchsMeanTakenOffAndItsSpreadMadeOne() {
        Graph graph = Graph.learning(weights, Weights.zero());
        Node in = graph.input(3, 2);
        Node out = graph.normalised("n", in);
        weights.get("n.bias").assign(0.5);
        Numbers.write(ROWS, in.value());
        graph.forward();

        double narrow = Math.sqrt((4 + 1 + 9) / 3.0 + 0.001);
        double wide = Math.sqrt(200 / 3.0 + 0.001);
        assertThat(Numbers.read(out.value()))
                .containsExactly(
                        new float[] {
                            (float) (-2 / narrow + 0.5), (float) (-10 / wide + 0.5),
                            (float) (-1 / narrow + 0.5), 0.5f,
                            (float) (3 / narrow + 0.5), (float) (10 / wide + 0.5)
                        },
                        within(1e-5f));
    }

    @Test
    void atWorkItUsesTheRunningMeansOfWhatBatchesHad() {
        Graph described = Graph.inferring(weights);
        described.normalised("n", described.input(3, 2));
        Learner learner = new Learner(weights, 2, 0.5, 0.999);
        for (int i = 0; i < 2; i++) {
            Graph graph = learner.graph(i);
            Node in = graph.input(3, 2);
            graph.normalised("n", in);
            Numbers.write(ROWS, in.value());
            graph.forward();
            graph.backward();
        }
        learner.step(0.1);
        assertThat(Numbers.read(weights.get("n.mean.measured"))).containsExactly(new float[] {0.3f, 2}, within(1e-5f));
        assertThat(Numbers.read(weights.get("n.variance.measured")))
                .containsExactly(new float[] {0.9f + 1.4f / 3, 0.9f + 20 / 3f}, within(1e-4f));

        Graph graph = Graph.inferring(weights);
        Node in = graph.input(1, 2);
        Node out = graph.normalised("n", in);
        Numbers.write(new float[] {1.3f, 2}, in.value());
        graph.forward();
        float bias = Numbers.read(weights.get("n.bias"))[0];
        assertThat(Numbers.read(out.value())[0])
                .isCloseTo((float) (1 / Math.sqrt(0.901 + 1.4 / 3) + bias), within(1e-5f));
    }
}
