package nenrin.evaluation.report;

import java.util.List;
import nenrin.evaluation.judging.Aged;
import nenrin.evaluation.judging.Trial;

/**
 * One face.
 *
 * @param name of its file
 * @param age by its label, else as it is read, years
 * @param female by its label, else as it is read
 * @param readByBoth the age that both readers read before anything is changed, years
 * @param agesByB what reader B reads at each target, years
 * @param likeness at each target
 * @param changeAtOwnAge mean distance, 0 to 255
 */
public record FaceLine(
        String name,
        int age,
        boolean female,
        double readByBoth,
        List<Double> agesByB,
        List<Double> likeness,
        double changeAtOwnAge) {
    static FaceLine of(Trial trial) {
        return new FaceLine(
                trial.subject().name(),
                trial.atOwnAge().age(),
                trial.female(),
                trial.opinion().byBoth(),
                trial.atTargets().stream().map(aged -> aged.opinion().byB()).toList(),
                trial.atTargets().stream().map(Aged::likeness).toList(),
                trial.atOwnAge().difference().change());
    }
}
