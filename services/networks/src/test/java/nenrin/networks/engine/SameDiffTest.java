package nenrin.networks.engine;

import java.util.Map;
import java.util.Objects;
import java.util.Random;
import nenrin.networks.Oracle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Layers that carry pictures on, forth and back, against the same formula in SameDiff. */
class SameDiffTest {
    private final Graph graph = Graph.learning(Weights.drawn(5), Weights.zero());
    private final Oracle theirs = new Oracle();
    private final Random chance = new Random(9);

    @BeforeAll
    static void natives() {
        Natives.choose();
    }

    @Test
    void joining() {
        Node a = pictures(3);
        Node b = pictures(2);
        SDVariable expected = theirs.graph().concat(3, variable("a", a), variable("b", b));
        compare(graph.joined(a, b), expected, Map.of("a", a, "b", b));
    }

    @Test
    void halfSums() {
        Node a = pictures(3);
        Node b = pictures(3);
        SDVariable expected = variable("a", a).add(variable("b", b).mul(0.5));
        compare(graph.halfSum(a, b), expected, Map.of("a", a, "b", b));
    }

    @Test
    void forks() {
        Node in = pictures(3);
        SDVariable x = variable("in", in);
        Fork fork = graph.fork(in);
        compare(graph.joined(fork.first(), fork.second()), theirs.graph().concat(3, x, x), Map.of("in", in));
    }

    /** Each pixel times four ones. */
    @Test
    void doubling() {
        Node in = pictures(3);
        SDVariable ones = theirs.constant(Nd4j.ones(1, 1, 2, 1, 2, 1));
        SDVariable fours = variable("in", in).reshape(2, 4, 1, 4, 1, 3).mul(ones);
        compare(graph.doubled(in), fours.reshape(2, 8, 8, 3), Map.of("in", in));
    }

    private void compare(Node out, SDVariable expected, Map<String, Node> inputs) {
        graph.forward();
        Oracle.assertSame(expected.eval(), Numbers.read(out.value()), "value");
        INDArray pull = drawn(out.value().shape());
        out.gradient().assign(pull);
        graph.backward();
        Map<String, INDArray> gradients =
                theirs.gradients(expected.mul(theirs.constant(pull)).sum());
        inputs.forEach((name, node) ->
                Oracle.assertSame(Objects.requireNonNull(gradients.get(name)), Numbers.read(node.gradient()), name));
    }

    private SDVariable variable(String name, Node node) {
        return theirs.variable(name, node.value());
    }

    private Node pictures(int channels) {
        Node node = graph.input(2, 4, 4, channels);
        node.value().assign(drawn(node.value().shape()));
        return node;
    }

    private INDArray drawn(long... shape) {
        INDArray array = Nd4j.create(shape);
        float[] values = new float[(int) array.length()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) chance.nextGaussian();
        }
        Numbers.write(values, array);
        return array;
    }
}
