package nenrin.networks.engine;

import org.nd4j.linalg.api.ops.Op;
import org.nd4j.linalg.api.ops.impl.scalar.ScalarMultiplication;
import org.nd4j.linalg.factory.Nd4j;

/**
 * {@code a + b / 2}, the end of a residual block (He et al. 2016, arXiv 1512.03385) whose change counts half, so that it begins near what came
 * in (residual scaling, Szegedy et al. 2017, arXiv 1602.07261, section 3.3). [n, h, w, c] all three; the sum takes the place of {@code b}.
 */
final class HalfSum implements Layer {
    private final Node a;
    private final Node b;
    private final Op halveValue;
    private final Op halveGradient;

    HalfSum(Node a, Node b) {
        this.a = a;
        this.b = b;
        halveValue = new ScalarMultiplication(b.value(), null, b.value(), 0.5);
        halveGradient = new ScalarMultiplication(b.gradient(), null, b.gradient(), 0.5);
    }

    @Override
    public void forward() {
        Nd4j.exec(halveValue);
        b.value().addi(a.value());
    }

    @Override
    public void backward() {
        a.gradient().assign(b.gradient());
        Nd4j.exec(halveGradient);
    }
}
