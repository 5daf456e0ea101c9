package nenrin.evaluation.judging;

import java.util.List;
import nenrin.evaluation.faces.Subject;
import nenrin.imaging.Picture;

/**
 * One face through the ager.
 *
 * @param subject as it came
 * @param crop aligned, 200x200
 * @param opinion of the face as it came
 * @param atOwnAge asked for the age it has: by its label, else as it is read
 * @param atTargets at each of {@link Trials#TARGETS}
 * @param everyFiveYears at each of {@link Trials#STEPS}
 */
public record Trial(
        Subject subject,
        Picture crop,
        Opinion opinion,
        Aged atOwnAge,
        List<Aged> atTargets,
        List<Aged> everyFiveYears) {
    /** Whether it is a woman's face: by its label, else as it is read. */
    public boolean female() {
        return subject.label().map(label -> label.female()).orElse(opinion.female());
    }
}
