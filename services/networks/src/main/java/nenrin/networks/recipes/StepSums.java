package nenrin.networks.recipes;

import nenrin.networks.training.StepFigures;

/** Means over some steps of a training. */
final class StepSums {
    private final long start = System.nanoTime();
    private long steps;
    private long pictures;
    private double critic;
    private double read;
    private double near;
    private double variation;

    void add(StepFigures figures) {
        steps++;
        pictures += figures.pictures();
        critic += figures.criticLoss();
        read += figures.readAsWanted();
        near += figures.near();
        variation += figures.variation();
    }

    String line(long step, double minutes) {
        double rate = pictures / ((System.nanoTime() - start) / 1e9);
        return "step %d, %.1f min, %.1f pictures/s: critic %.3f, read as wanted %.3f, near %.4f, variation %.5f"
                .formatted(step, minutes, rate, critic / steps, read / steps, near / steps, variation / steps);
    }
}
