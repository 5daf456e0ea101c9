package nenrin.training.residual;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nenrin.events.Failure;
import nenrin.imaging.Picture;
import nenrin.imaging.decoding.Decoded;
import nenrin.imaging.decoding.PictureDecoder;
import nenrin.networks.files.ModelReading;
import nenrin.networks.training.AgerSettings;
import nenrin.networks.training.AgerTraining;
import nenrin.networks.training.Checkpoint;
import nenrin.networks.training.TrainingFaces;
import nenrin.networks.training.TrainingStart;
import nenrin.training.faces.FaceShelf;
import nenrin.training.running.LearnerStart;

/**
 * Opens a training with all that it needs: from the job's checkpoint if there is one that fits, else from its origin.
 *
 * @param codeVersion stands in the provenance
 * @param shelf where new faces come from between two epochs
 * @param fewestFaces with fewer than these there is nothing to learn
 */
record Opening(
        AgerSettings settings,
        TrainingFaces faces,
        Origin origin,
        String codeVersion,
        FaceShelf shelf,
        int fewestFaces) {
    private static final Logger LOG = System.getLogger(Opening.class.getName());

    /** @param grid the sample grid so far, which the next goes on below */
    LearnerStart open(Optional<byte[]> checkpoint, Optional<byte[]> grid) {
        return checkpoint.flatMap(bytes -> resume(bytes, grid)).orElseGet(this::anew);
    }

    private LearnerStart anew() {
        return switch (AgerTraining.start(settings, faces, origin.file())) {
            case TrainingStart.Started(AgerTraining training) -> ready(training, 0);
            case TrainingStart.Refused(String code, String sentence) ->
                new LearnerStart.Refused(new Failure(code, sentence));
        };
    }

    /** Nothing where the checkpoint is damaged or of other settings: then the job begins again. */
    private Optional<LearnerStart> resume(byte[] checkpoint, Optional<byte[]> grid) {
        return switch (Checkpoint.read(checkpoint)) {
            case ModelReading.Invalid(String code, String sentence) -> useless(sentence);
            case ModelReading.Valid valid ->
                switch (AgerTraining.resume(settings, faces, new Checkpoint(valid.file()))) {
                    case TrainingStart.Started(AgerTraining training) -> {
                        grid.flatMap(Opening::picture).ifPresent(training::continueGrid);
                        yield Optional.of(ready(training, ResidualLearner.secondsOf(valid.file())));
                    }
                    case TrainingStart.Refused(String code, String sentence) -> useless(sentence);
                };
        };
    }

    private static Optional<Picture> picture(byte[] png) {
        return new PictureDecoder().decode(png) instanceof Decoded.Readable readable
                ? Optional.of(readable.picture())
                : Optional.empty();
    }

    private static Optional<LearnerStart> useless(String sentence) {
        LOG.log(Level.WARNING, "The checkpoint is of no use, so the job begins again: {0}", sentence);
        return Optional.empty();
    }

    private LearnerStart ready(AgerTraining training, double secondsBefore) {
        return new LearnerStart.Ready(new ResidualLearner(training, provenance(), shelf, fewestFaces, secondsBefore));
    }

    private Map<String, String> provenance() {
        Map<String, String> provenance = new LinkedHashMap<>(origin.provenance());
        provenance.put("code version", codeVersion);
        return provenance;
    }
}
