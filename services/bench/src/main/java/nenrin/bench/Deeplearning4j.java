package nenrin.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * The same networks as one writes them with Deeplearning4j's layers, for speed only: the ager, the critic, and for the ager's half of the
 * step both in a row with the critic frozen. The small losses on the differences are one mean distance here, and the ager runs forward twice
 * in a step, for its layers can't be handed what they have computed before.
 */
final class Deeplearning4j {
    /** Pictures of a training step: one of 32 takes longer than anybody likes to wait. */
    static final int FEW = 8;

    private static final int SIZE = PeerAger.SIZE;

    private final ComputationGraph ager = PeerAger.alone();
    private final ComputationGraph agerBeforeCritic = PeerAger.beforeCritic();
    private final ComputationGraph critic = PeerCritic.alone();

    /** Pictures a second: few and slow, so the shortest time that holds one step. */
    Map<Work, Double> round(List<Work> works, double seconds) {
        Map<Work, Double> rates = new LinkedHashMap<>();
        for (Work work : works) {
            int batch = work.isTraining() ? FEW : work.batch();
            INDArray[] inputs = inputs(batch);
            Runnable run = work.isTraining() ? () -> step(inputs) : () -> ager.outputSingle(inputs);
            run.run();
            rates.put(work, Rate.of(run, batch, seconds));
        }
        return rates;
    }

    private void step(INDArray[] inputs) {
        long n = inputs[0].size(0);
        INDArray aged = ager.outputSingle(inputs);
        INDArray classes = Nd4j.zeros(DataType.FLOAT, 2 * n, PeerCritic.CLASSES);
        classes.putScalar(0, 0, 1);
        critic.fit(new INDArray[] {Nd4j.concat(0, inputs[0], aged)}, new INDArray[] {classes});
        INDArray wanted = classes.get(NDArrayIndex.interval(0, n));
        agerBeforeCritic.fit(inputs, new INDArray[] {inputs[0], wanted});
    }

    private static INDArray[] inputs(int n) {
        return new INDArray[] {
            Nd4j.rand(DataType.FLOAT, n, SIZE, SIZE, 3),
            Nd4j.rand(DataType.FLOAT, n, SIZE / 8, SIZE / 8, 12),
            Nd4j.rand(DataType.FLOAT, n, SIZE / 4, SIZE / 4, 12),
            Nd4j.rand(DataType.FLOAT, n, SIZE / 2, SIZE / 2, 12)
        };
    }
}
