package nenrin.networks.engine;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;

/** Ops of ND4J, made once with the arrays that they read and write. */
final class Ops {
    private Ops() {}

    static DynamicCustomOp op(String name, INDArray[] inputs, INDArray[] outputs, int... arguments) {
        return DynamicCustomOp.builder(name)
                .addInputs(inputs)
                .addOutputs(outputs)
                .addIntegerArguments(arguments)
                .build();
    }

    static INDArray[] arrays(INDArray... arrays) {
        return arrays;
    }
}
