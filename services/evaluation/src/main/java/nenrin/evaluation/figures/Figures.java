package nenrin.evaluation.figures;

import java.util.List;
import nenrin.evaluation.judging.Trial;

/**
 * How well a model ages faces.
 *
 * @param overall of all faces, over all ages
 * @param targets of all faces, age by age
 * @param parts of some faces, by gender, age and skin tone, over all ages
 */
public record Figures(Overall overall, List<AtTarget> targets, List<Part> parts) {
    /**
     * Of trials.
     *
     * @param same above this likeness two faces count as one person's
     */
    public static Figures of(List<Trial> trials, RealFaces real, double same) {
        List<AtTarget> targets = AtTarget.all(trials, real, same);
        return new Figures(Overall.of(trials, targets), targets, Part.all(trials, real, same));
    }
}
