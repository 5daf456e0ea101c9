package nenrin.networks.training;

import java.util.Optional;
import java.util.function.Function;
import nenrin.networks.residual.ResidualNetworks;
import nenrin.networks.residual.Scale;
import nenrin.networks.training.TrainingStart.Refused;
import nenrin.networks.training.TrainingStart.Started;

/** What a training begins from, once its weights are there. */
record Beginning(AgerSettings settings, TrainingFaces faces, Scale scale) {

    /** @param filling gives the networks their first weights where chance shall not; what doesn't fit comes back as a sentence */
    TrainingStart with(Function<ResidualNetworks, Optional<String>> filling) {
        return tooFew().orElseGet(() -> {
            ResidualNetworks networks = ResidualNetworks.drawn(scale, settings.seed());
            return filling.apply(networks)
                    .<TrainingStart>map(problem -> new Refused("model-does-not-fit", problem))
                    .orElseGet(() -> new Started(
                            new AgerTraining(settings, faces, scale, new TrainingState(settings, networks))));
        });
    }

    /** Chance goes on as it began, whatever seed the settings name now. */
    TrainingStart with(Checkpoint checkpoint) {
        Optional<String> misfit = checkpoint.misfit();
        if (misfit.isPresent()) {
            return new Refused("checkpoint-does-not-fit", misfit.get());
        }
        return tooFew().orElseGet(() -> resume(settings.withSeed(checkpoint.seed()), checkpoint));
    }

    private TrainingStart resume(AgerSettings asBefore, Checkpoint checkpoint) {
        TrainingState state = new TrainingState(asBefore, ResidualNetworks.drawn(scale, asBefore.seed()));
        return state.takeOver(checkpoint.contents(), checkpoint.steps())
                .<TrainingStart>map(problem -> {
                    state.close();
                    return new Refused("checkpoint-does-not-fit", problem);
                })
                .orElseGet(() -> new Started(new AgerTraining(asBefore, faces, scale, state)));
    }

    private Optional<TrainingStart> tooFew() {
        return faces.size() == scale.size() && faces.count() >= settings.batch()
                ? Optional.empty()
                : Optional.of(new Refused(
                        "too-few-faces",
                        "Training needs at least %d faces of %d pixels; there are %d of %d."
                                .formatted(settings.batch(), scale.size(), faces.count(), faces.size())));
    }
}
