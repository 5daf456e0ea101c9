package nenrin.networks.training;

/**
 * What one training step came to.
 *
 * @param step counted from 1, over resumes
 * @param pictures faces in the step
 * @param criticLoss the critic's loss on real and generated faces
 * @param agerLoss the whole of what the ager minimises: the three below, weighted
 * @param readAsWanted cross-entropy of the critic's reading of aged faces against the wanted group and gender
 * @param near how far aged faces are from their input, weighted by the gap of the groups
 * @param variation how much the differences vary from pixel to pixel
 */
public record StepFigures(
        long step,
        int pictures,
        double criticLoss,
        double agerLoss,
        double readAsWanted,
        double near,
        double variation) {}
