package nenrin.evaluation.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nenrin.evaluation.judging.Trial;

/**
 * Some of the faces, and what they come to.
 *
 * @param name such as {@code women}
 * @param overall of these faces alone
 */
public record Part(String name, Overall overall) {
    private static final Map<String, Predicate<Trial>> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("women and girls", Trial::female);
        PARTS.put("men and boys", trial -> !trial.female());
        PARTS.put("under 18", trial -> trial.atOwnAge().age() < 18);
        PARTS.put(
                "18 to 59",
                trial -> trial.atOwnAge().age() >= 18 && trial.atOwnAge().age() < 60);
        PARTS.put("60 and over", trial -> trial.atOwnAge().age() >= 60);
        PARTS.put("lighter skin", trial -> !SkinTone.isDarker(trial.crop()));
        PARTS.put("darker skin", trial -> SkinTone.isDarker(trial.crop()));
    }

    /** By gender, age and skin tone; parts without a face are left out. */
    static List<Part> all(List<Trial> trials, RealFaces real, double same) {
        List<Part> parts = new ArrayList<>();
        PARTS.forEach((name, belongs) -> {
            List<Trial> some = trials.stream().filter(belongs).toList();
            if (!some.isEmpty()) {
                parts.add(new Part(name, Overall.of(some, AtTarget.all(some, real, same))));
            }
        });
        return parts;
    }
}
