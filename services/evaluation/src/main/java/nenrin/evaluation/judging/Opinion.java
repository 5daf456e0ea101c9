package nenrin.evaluation.judging;

/**
 * What judges see in a face.
 *
 * @param byB the age that reader B reads, years; no ager learns from it
 * @param byBoth the age that readers A and B read together, years
 * @param femaleness 0 (surely male) to 1 (surely female), by both
 * @param embedding of length 1: what stands for the person
 */
@SuppressWarnings("ArrayRecordComponent")
public record Opinion(double byB, double byBoth, double femaleness, float[] embedding) {
    /** Whether the face is read as a woman's. */
    public boolean female() {
        return femaleness > 0.5;
    }
}
