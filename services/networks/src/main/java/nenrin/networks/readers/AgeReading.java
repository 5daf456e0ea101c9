package nenrin.networks.readers;

/**
 * What a reader sees in a face.
 *
 * @param age expected age in years
 * @param femaleness 0 (surely male) to 1 (surely female)
 * @param distribution [91]: the probability of each year from 0 to 90 (and over)
 */
public record AgeReading(double age, double femaleness, float[] distribution) {}
