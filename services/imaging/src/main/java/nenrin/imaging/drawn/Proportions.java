package nenrin.imaging.drawn;

/**
 * How artists draw a head of an age, as logarithms, so that the difference of two ages is the change from one to the other.
 *
 * @param eyes size of the eyes
 * @param lids how wide the eyes are open beyond their size
 * @param length of the face from the eyes to the chin, and how high the eyes lie
 * @param nose how far the nose reaches down
 * @param cheeks how round the cheeks are
 * @param jaw how wide the jaw is
 * @param neck how thick the neck is
 */
record Proportions(double eyes, double lids, double length, double nose, double cheeks, double jaw, double neck) {
    static Proportions at(double years) {
        double grown = (1 - Math.exp(-years / 10)) / (1 - Math.exp(-2.5));
        double old = Smooth.step(20, 85, years);
        return new Proportions(
                -0.40 * grown - 0.14 * old,
                -0.06 * grown - 0.14 * old,
                0.24 * grown + 0.08 * old,
                0.06 * grown + 0.08 * old,
                -0.09 * grown - 0.06 * old,
                0.02 * grown + 0.06 * old,
                0.20 * grown + 0.03 * old);
    }

    Proportions minus(Proportions other) {
        return new Proportions(
                eyes - other.eyes,
                lids - other.lids,
                length - other.length,
                nose - other.nose,
                cheeks - other.cheeks,
                jaw - other.jaw,
                neck - other.neck);
    }
}
