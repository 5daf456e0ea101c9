package nenrin.training;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;

/** Settings of the training worker. */
@ConfigMapping(prefix = "nenrin.training")
public interface TrainingConfig {
    /** With fewer clean faces than these a job is refused. */
    @WithDefault("100")
    int minFaces();

    /** Where checkpoints are kept, a folder for each job; workers that share it go on with each other's jobs. */
    @WithDefault(".nenrin/checkpoints")
    Path checkpoints();

    /** Where the clean faces are kept small, a file for each worker of this machine: on a disk of its own, not a shared one. */
    @WithDefault(".nenrin/faces")
    Path faces();

    /** How often a worker without a job brings those up to date, so that erased faces leave them. */
    @WithDefault("10m")
    Duration tidyInterval();

    /** Between two checkpoints; so much work is done again after a crash. */
    @WithDefault("30s")
    Duration checkpointInterval();

    /** Between two sample grids at first; later they are further apart. */
    @WithDefault("60s")
    Duration sampleInterval();

    /** Between two records of figures, which are also the sign that this worker lives. */
    @WithDefault("1500ms")
    Duration progressInterval();

    /** A worker that has said nothing for so long is taken for dead, and its job is begun or gone on with by another. */
    @WithDefault("15s")
    Duration aliveFor();

    /** How long an idle worker waits for its group's news before it looks at the jobs again. */
    @WithDefault("250ms")
    Duration idlePoll();

    /** Threads that share a batch; by default one a core. */
    OptionalInt replicas();
}
