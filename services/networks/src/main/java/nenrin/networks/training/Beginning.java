package nenrin.networks.training;

import java.util.Optional;
import java.util.function.Function;
import nenrin.networks.training.TrainingStart.Refused;
import nenrin.networks.training.TrainingStart.Started;

/**
 * What a training begins from, once its weights are there.
 *
 * @param <L> the family's networks while they learn
 */
record Beginning<L extends AgerLearning>(AgerSettings settings, TrainingFaces faces, AgerFamily<L> family) {

    /** @param filling gives the networks their first weights where chance shall not; what doesn't fit comes back as a sentence */
    TrainingStart with(Function<L, Optional<String>> filling) {
        return tooFew().orElseGet(() -> {
            L networks = family.drawn(settings);
            return filling.apply(networks)
                    .map(problem -> refused(networks, "model-does-not-fit", problem))
                    .orElseGet(() ->
                            new Started(new AgerTraining(settings, faces, new TrainingState(settings, networks))));
        });
    }

    /** Chance goes on as it began, whatever seed the settings name now. */
    TrainingStart with(Checkpoint checkpoint) {
        Optional<String> misfit = checkpoint.misfit(family.name());
        if (misfit.isPresent()) {
            return new Refused("checkpoint-does-not-fit", misfit.get());
        }
        return tooFew().orElseGet(() -> resume(settings.withSeed(checkpoint.seed()), checkpoint));
    }

    private TrainingStart resume(AgerSettings asBefore, Checkpoint checkpoint) {
        L networks = family.drawn(asBefore);
        TrainingState state = new TrainingState(asBefore, networks);
        return state.takeOver(checkpoint.contents(), checkpoint.steps())
                .map(problem -> refused(networks, "checkpoint-does-not-fit", problem))
                .orElseGet(() -> new Started(new AgerTraining(asBefore, faces, state)));
    }

    private static TrainingStart refused(AgerLearning networks, String code, String problem) {
        networks.close();
        return new Refused(code, problem);
    }

    private Optional<TrainingStart> tooFew() {
        return faces.size() == family.size() && faces.count() >= settings.batch()
                ? Optional.empty()
                : Optional.of(new Refused(
                        "too-few-faces",
                        "Training needs at least %d faces of %d pixels; there are %d of %d."
                                .formatted(settings.batch(), family.size(), faces.count(), faces.size())));
    }
}
