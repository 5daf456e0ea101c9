package nenrin.evaluation.judging;

import nenrin.imaging.Picture;

/**
 * A face as an ager made it.
 *
 * @param age the age it was asked for, years
 * @param crop aligned, 200x200
 * @param opinion of it
 * @param difference from the face as it came
 * @param likeness to the face as it came: 1 for the same picture, about 0 for a stranger's
 */
public record Aged(int age, Picture crop, Opinion opinion, Difference difference, double likeness) {}
