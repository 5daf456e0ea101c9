package nenrin.training.running;

import java.util.Map;
import nenrin.imaging.Picture;
import nenrin.networks.files.ModelFile;
import nenrin.networks.training.StepFigures;

/** An ager being trained. One thread drives it. */
public interface Learner extends AutoCloseable {
    /** Learns from one batch. */
    StepFigures step();

    /** Steps done, over resumes. */
    long steps();

    /** How long those steps took, over resumes, in seconds. */
    double seconds();

    /** Everything needed to go on, as a file. */
    byte[] checkpoint();

    /** What it has learned, with where it comes from. */
    ModelFile model(Map<String, String> provenance);

    /** A few faces at all target ages. */
    Picture sampleGrid();

    @Override
    void close();
}
