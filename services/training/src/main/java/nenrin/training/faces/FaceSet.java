package nenrin.training.faces;

import nenrin.networks.training.TrainingFaces;

/**
 * Faces to train on and what is said of them in a model's provenance.
 *
 * @param fingerprint names exactly these faces with these labels
 */
public record FaceSet(TrainingFaces faces, String fingerprint) {}
