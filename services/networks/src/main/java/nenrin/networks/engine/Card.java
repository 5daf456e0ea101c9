package nenrin.networks.engine;

import java.util.List;
import java.util.Optional;

/**
 * A graphics card.
 *
 * @param name as its maker calls it
 * @param major of its compute capability
 * @param minor of its compute capability
 */
record Card(String name, int major, int minor) {
    /** The newest capability that ND4J's natives for CUDA 11.6 hold code for; they hold none (PTX) that a driver could translate. */
    private static final int LAST_MAJOR = 8;

    private static final int LAST_MINOR = 6;

    /** The cards in what {@code nvidia-smi --query-gpu=name,compute_cap --format=csv,noheader} says. */
    static List<Card> listed(String nvidiaSmi) {
        return nvidiaSmi
                .lines()
                .map(String::strip)
                .filter(line -> line.matches(".+, *\\d{1,3}\\.\\d{1,3}"))
                .map(Card::of)
                .toList();
    }

    private static Card of(String line) {
        int comma = line.lastIndexOf(',');
        int point = line.lastIndexOf('.');
        return new Card(
                line.substring(0, comma),
                Integer.parseInt(line.substring(comma + 1, point).strip()),
                Integer.parseInt(line.substring(point + 1)));
    }

    /** Why the first of the cards, which is the one that computes, can't be used, and what to do; nothing where it can. */
    static Optional<String> objection(List<Card> cards) {
        if (cards.isEmpty()) {
            return Optional.of("There is no graphics card to use, for nvidia-smi lists none:"
                    + " install NVIDIA's driver, or build without -Pcuda.");
        }
        Card card = cards.getFirst();
        boolean tooNew = card.major > LAST_MAJOR || (card.major == LAST_MAJOR && card.minor > LAST_MINOR);
        return tooNew ? Optional.of(card.tooNew()) : Optional.empty();
    }

    private String tooNew() {
        return ("The graphics card %s has compute capability %d.%d, and ND4J's natives hold code up to %d.%d:"
                        + " set BACKEND_PRIORITY_CPU=1000 to compute on the CPU, or build without -Pcuda.")
                .formatted(name, major, minor, LAST_MAJOR, LAST_MINOR);
    }
}
