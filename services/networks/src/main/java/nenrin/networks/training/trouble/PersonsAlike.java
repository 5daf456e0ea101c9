package nenrin.networks.training.trouble;

import java.util.Optional;
import nenrin.networks.training.Look;

/** An ager that makes one face of all persons: the generator has collapsed, or nothing of the face comes through the vector. */
final class PersonsAlike implements Watcher {
    static final String CODE = "persons-alike";

    private static final double HARDLY_APART = 0.2;
    private static final String ADVICE =
            "Nobody is known again. Try smaller weights of the critics, a tenth of ager-rate, or more faces.";

    private final long tooEarly;

    /** {@code tooEarly}: the step before which nothing is said. */
    PersonsAlike(long tooEarly) {
        this.tooEarly = tooEarly;
    }

    @Override
    public Optional<Trouble> after(Look look) {
        if (look.step() < tooEarly || !(look.persons() < HARDLY_APART)) {
            return Optional.empty();
        }
        return Optional.of(Trouble.doubtful(
                CODE,
                "All faces become one: at step %d they keep %.0f %% of what tells them apart. %s"
                        .formatted(look.step(), 100 * look.persons(), ADVICE)));
    }
}
