package nenrin.training;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import nenrin.training.checkpoints.CheckpointFiles;
import nenrin.training.faces.FaceShelf;
import nenrin.training.faces.FaceTopic;

/**
 * What an idle worker does now and then: it brings its packed faces up to date, so that whoever is erased leaves its disk though no job runs, and
 * takes away checkpoints of jobs that nobody will go on with.
 */
final class Tidying {
    private static final Logger LOG = System.getLogger(Tidying.class.getName());

    private final FaceShelf faces;
    private final CheckpointFiles checkpoints;
    private final Duration every;
    private final Duration checkpointsKept;
    private Instant next = Instant.EPOCH;

    Tidying(FaceShelf faces, CheckpointFiles checkpoints, Duration every, Duration checkpointsKept) {
        this.faces = faces;
        this.checkpoints = checkpoints;
        this.every = every;
        this.checkpointsKept = checkpointsKept;
    }

    /** Does it if it is time. */
    void now() {
        if (Instant.now().isBefore(next)) {
            return;
        }
        next = Instant.now().plus(every);
        try {
            faces.tidy();
            checkpoints.removeOlder(checkpointsKept);
        } catch (FaceTopic.Unread e) {
            LOG.log(Level.WARNING, "The packed faces are not up to date: {0}", e.getMessage());
        }
    }
}
