package nenrin.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** A formula in SameDiff, which differentiates it by itself: others wrote both ways. In double precision. */
public final class Oracle {
    private final SameDiff graph = SameDiff.create();
    private final List<String> variables = new ArrayList<>();

    /** Where formulas are written. */
    public SameDiff graph() {
        return graph;
    }

    /** Something by which gradients are asked. */
    public SDVariable variable(String name, INDArray value) {
        variables.add(name);
        return graph.var(name, value.castTo(DataType.DOUBLE).dup('c'));
    }

    /** The same, of a shape. */
    public SDVariable variable(String name, float[] values, long... shape) {
        return variable(name, Nd4j.createFromArray(values).reshape('c', shape));
    }

    /** Numbers that stand still. */
    public SDVariable constant(INDArray value) {
        return graph.constant(value.castTo(DataType.DOUBLE).dup('c'));
    }

    /** The same, of a shape. */
    public SDVariable constant(float[] values, long... shape) {
        return constant(Nd4j.createFromArray(values).reshape('c', shape));
    }

    /** The gradients of a scalar by all variables. */
    public Map<String, INDArray> gradients(SDVariable scalar) {
        scalar.markAsLoss();
        return graph.calculateGradients(Map.of(), variables);
    }

    /** Checks a loss against a formula, and its gradients by variables against the formula's. */
    public void check(SDVariable formula, double loss, Map<String, float[]> gradients) {
        assertThat(loss).isCloseTo(formula.eval().getDouble(0), within(1e-5));
        Map<String, INDArray> theirs = gradients(formula);
        gradients.forEach((name, ours) -> assertSame(Objects.requireNonNull(theirs.get(name)), ours, name));
    }

    /** Checks numbers one by one. */
    public static void assertSame(INDArray theirs, float[] ours, String what) {
        float[] expected = theirs.castTo(DataType.FLOAT).dup('c').data().asFloat();
        assertThat(ours).as(what).containsExactly(expected, within(1e-5f));
    }
}
