package nenrin.training.residual;

/**
 * What this worker demands and has.
 *
 * @param fewestFaces with fewer than these there is nothing to learn
 * @param replicas threads that share a batch
 * @param codeVersion stands in the provenance
 */
public record Limits(int fewestFaces, int replicas, String codeVersion) {}
