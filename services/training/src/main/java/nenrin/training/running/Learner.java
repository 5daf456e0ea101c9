package nenrin.training.running;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nenrin.events.Failure;
import nenrin.imaging.Picture;
import nenrin.networks.files.ModelFile;
import nenrin.networks.training.Look;
import nenrin.networks.training.StepFigures;

/** An ager being trained. One thread drives it. */
public interface Learner extends AutoCloseable {
    /** Comes before every step: between two epochs takes up what has changed about the faces. Why there can be no step, if so. */
    Optional<Failure> prepare();

    /** Learns from one batch. */
    StepFigures step();

    /** Steps done, over resumes. */
    long steps();

    /** How long those steps took, over resumes, in seconds. */
    double seconds();

    /** What it does to the held-out faces now. */
    Look look();

    /** Everything needed to go on, as a file. */
    byte[] checkpoint();

    /** What it has learned, with where it comes from. */
    ModelFile model(Map<String, String> provenance);

    /** The same of an earlier checkpoint; nothing where that is none. */
    Optional<ModelFile> model(byte[] checkpoint, Map<String, String> provenance);

    /** A few held-out faces at all target ages, now and at all earlier calls. */
    Picture sampleGrid();

    /** The rows of the last grid one after the other. */
    List<Picture> frames();

    @Override
    void close();
}
