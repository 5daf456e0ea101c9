package nenrin.evaluation.figures;

/**
 * What judges see in real faces of an age group.
 *
 * @param faces how many there were
 * @param byB mean age that reader B reads, years
 * @param byBoth mean age that readers A and B read together, years
 * @param detail geometric mean of their fine detail's energy, grey levels squared
 */
public record Real(int faces, double byB, double byBoth, double detail) {}
