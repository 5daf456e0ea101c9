package nenrin.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import nenrin.evaluation.faces.Faces;
import nenrin.evaluation.faces.FacesReading.Found;
import nenrin.evaluation.faces.Subject;
import nenrin.evaluation.figures.Figures;
import nenrin.evaluation.figures.RealFaces;
import nenrin.evaluation.judging.Judges;
import nenrin.evaluation.judging.Trial;
import nenrin.evaluation.judging.Trials;
import nenrin.evaluation.report.Report;
import nenrin.networks.Ager;

/**
 * A model tried on faces.
 *
 * @param report what it comes to
 * @param trials face by face
 */
record Evaluation(Report report, List<Trial> trials) {
    /**
     * Tries it.
     *
     * @param most so many faces are aged, evenly from all over those that were found
     * @param mostReal so many real faces of each age group are read
     * @param done told after each face how many are done
     */
    static Evaluation of(Ager ager, Judges judges, Found found, int most, int mostReal, IntConsumer done) {
        RealFaces real = RealFaces.of(found.faces(), judges, mostReal);
        Trials trials = new Trials(ager, judges);
        List<Trial> all = new ArrayList<>();
        for (Subject subject : Faces.some(found.faces(), most)) {
            all.add(trials.of(subject));
            done.accept(all.size());
        }
        Figures figures = Figures.of(all, real, judges.same());
        return new Evaluation(Report.of(ager, judges, found.source(), figures, all), List.copyOf(all));
    }
}
