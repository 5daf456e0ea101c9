package nenrin.training.running;

import java.time.InstantSource;
import nenrin.training.checkpoints.CheckpointFiles;

/** All that a job needs besides itself. */
public record Workshop(
        Learners learners,
        Directives directives,
        Publisher publisher,
        Voice voice,
        CheckpointFiles checkpoints,
        Intervals intervals,
        InstantSource clock) {}
