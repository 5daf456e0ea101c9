package nenrin.networks.engine;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Weights of a layer: the value is shared by all replicas of a network, the gradient belongs to one.
 *
 * @param value what is learnt
 * @param gradient of the loss by it, as large
 */
record Parameter(INDArray value, INDArray gradient) {}
