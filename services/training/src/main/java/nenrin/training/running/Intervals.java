package nenrin.training.running;

import java.time.Duration;

/**
 * How often a running job does what is not a step.
 *
 * @param figures between two records of figures
 * @param samples between two sample grids at first; later ones are further apart
 * @param checkpoints between two checkpoints
 */
public record Intervals(Duration figures, Duration samples, Duration checkpoints) {}
