package nenrin.networks.caae;

/**
 * What encoder and generator minimise (the paper's equation 7): the distance between a face and what is made of it, its total variation, and the
 * cross-entropies of the two critics being taken in. Paper and public code differ, and who trains one with the other's numbers wonders.
 *
 * @param squared whether the distance is that of squares (L2, the paper), else of amounts (L1, the code)
 * @param near weight of the distance, a mean over all numbers
 * @param image weight of the image critic
 * @param vector weight of the vector critic
 * @param variation weight of the total variation: squared differences of neighbouring pixels, halved, summed and divided by the side and the batch
 */
public record CaaeObjective(boolean squared, double near, double image, double vector, double variation) {
    /**
     * As the paper states it: L2, both critics with weight 1, total variation. It gives the two weights letters; the 100 for nearness and the 10 for variation over all
     * numbers of a picture are this project's reading.
     */
    public static final CaaeObjective PAPER = new CaaeObjective(true, 100, 1, 1, 10);

    /** As the authors' public code sets them by default. */
    public static final CaaeObjective AUTHORS = new CaaeObjective(false, 1, 1e-4, 0, 0);

    /** Checks the ranges. */
    public CaaeObjective {
        if (!(near > 0 && image >= 0 && vector >= 0 && variation >= 0)) {
            throw new IllegalArgumentException("Nearness weighs more than 0, the others not less.");
        }
    }

    /** The setting of a name: {@code paper} or {@code authors}. */
    public static CaaeObjective named(String name) {
        return switch (name) {
            case "paper" -> PAPER;
            case "authors" -> AUTHORS;
            default -> throw new IllegalArgumentException("An objective is paper or authors, not " + name + ".");
        };
    }
}
