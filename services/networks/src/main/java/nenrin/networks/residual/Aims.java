package nenrin.networks.residual;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nenrin.networks.files.ModelFile;

/**
 * What an ager must be asked for so that a face arrives at the wanted age. Learning keeps faces near their input, and a critic is content with
 * any age of a group: some ages are fallen short of, others overshot. What was measured on held-out faces stands in the model file, for each
 * group's centre, once for faces that become younger and once for those that become older; between the centres lies a straight line. Close to
 * a face's own age less of it holds, so that a face's own age stays its own.
 *
 * @param younger ten ages to ask for, 0 to 100 years
 * @param older the same
 */
record Aims(List<Float> younger, List<Float> older) {
    /** The metadata that hold ten years each, with a space between; without them, what is wanted is asked for. */
    static final String YOUNGER = "aims younger";

    static final String OLDER = "aims older";

    /** From so many years between the own and the wanted age on all of it holds. */
    private static final float FAR = 10;

    private static final float OLDEST = 100;

    /** Checks the ranges. */
    Aims {
        younger = List.copyOf(younger);
        older = List.copyOf(older);
        if (!areTenAges(younger) || !areTenAges(older)) {
            throw new IllegalArgumentException("Aims are ten ages from 0 to 100 years, not less from one to the next.");
        }
    }

    private static boolean areTenAges(List<Float> aims) {
        return aims.size() == AgeGroups.COUNT
                && aims.stream().allMatch(age -> age >= 0 && age <= OLDEST)
                && IntStream.range(1, aims.size()).allMatch(i -> aims.get(i) >= aims.get(i - 1));
    }

    /** Nothing where the file says something impossible. */
    static Optional<Aims> of(ModelFile file) {
        try {
            return Optional.of(new Aims(years(file, YOUNGER), years(file, OLDER)));
        } catch (IllegalArgumentException notAgesOrImpossible) {
            return Optional.empty();
        }
    }

    private static List<Float> years(ModelFile file, String name) {
        String years = file.metadata().get(name);
        return years == null
                ? IntStream.range(0, AgeGroups.COUNT)
                        .mapToObj(AgeGroups::centre)
                        .toList()
                : Stream.of(years.split(" ", -1)).map(Float::valueOf).toList();
    }

    float aimed(float own, float wanted) {
        List<Float> aims = wanted < own ? younger : older;
        float all = shift(aims, wanted);
        return Math.clamp(wanted + all * Math.min(1, Math.abs(wanted - own) / FAR), 0, OLDEST);
    }

    /** How far the aim lies from the wanted age, years. */
    private static float shift(List<Float> aims, float wanted) {
        int upper = 1;
        while (upper < AgeGroups.COUNT - 1 && AgeGroups.centre(upper) < wanted) {
            upper++;
        }
        float below = AgeGroups.centre(upper - 1);
        float above = AgeGroups.centre(upper);
        float share = Math.clamp((wanted - below) / (above - below), 0, 1);
        return (1 - share) * (aims.get(upper - 1) - below) + share * (aims.get(upper) - above);
    }
}
