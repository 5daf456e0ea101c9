package nenrin.evaluation.report;

import java.util.List;
import nenrin.evaluation.figures.Figures;
import nenrin.evaluation.judging.Judges;
import nenrin.evaluation.judging.Trial;
import nenrin.networks.Ager;

/**
 * What is reported of a model.
 *
 * @param model its name
 * @param version a short fingerprint of its weights
 * @param facesFrom where the faces come from, as a sentence
 * @param sameFrom above this likeness two faces count as one person's
 * @param figures of all faces
 * @param faces one by one
 */
public record Report(
        String model, String version, String facesFrom, double sameFrom, Figures figures, List<FaceLine> faces) {
    /** Of trials and what they came to. */
    public static Report of(Ager ager, Judges judges, String facesFrom, Figures figures, List<Trial> trials) {
        return new Report(
                ager.name(),
                ager.version(),
                facesFrom,
                judges.same(),
                figures,
                trials.stream().map(FaceLine::of).toList());
    }
}
