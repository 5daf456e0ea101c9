package nenrin.aging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nenrin.events.ResultForm;
import nenrin.events.TargetAge;

/** The ages to aim at, with relative ones worked out. */
sealed interface TargetYears {
    /**
     * All of them can be aimed at.
     *
     * @param each 0 to 100 years, in the order of the request
     */
    record Years(List<Integer> each) implements TargetYears {
        private static final int FRAMES = 16;

        /** What is shown one after the other for a form. */
        Years shownAs(ResultForm form, double current) {
            return switch (form) {
                case PICTURES -> this;
                case STRIP -> new Years(each.stream().sorted().toList());
                case SWEEP -> sweep(each.size() == 1 ? current : each.getFirst());
            };
        }

        /** Evenly from the youngest to the oldest, {@code another} among them. */
        private Years sweep(double another) {
            double young = Math.min(another, Collections.min(each));
            double old = Math.max(another, Collections.max(each));
            return new Years(IntStream.range(0, FRAMES)
                    .mapToObj(i -> (int) Math.round(young + (old - young) * i / (FRAMES - 1)))
                    .toList());
        }
    }

    /** A relative one leads out of 0 to 100 years. Nobody asked for another age, so none is put in its place. */
    record OutOfRange(String sentence) implements TargetYears {}

    /**
     * Works out the targets for a face.
     *
     * @param current how old the person is now, years
     */
    static TargetYears of(List<TargetAge> targets, double current) {
        List<Integer> years = new ArrayList<>();
        for (TargetAge target : targets) {
            int wanted = years(target, current);
            if (wanted < 0 || wanted > TargetAge.OLDEST) {
                return new OutOfRange("The face is taken to be %d years old; %s years lead to %d, out of 0 to %d."
                        .formatted(Math.round(current), target.wire(), wanted, TargetAge.OLDEST));
            }
            years.add(wanted);
        }
        return new Years(List.copyOf(years));
    }

    private static int years(TargetAge target, double current) {
        return switch (target) {
            case TargetAge.Absolute absolute -> absolute.years();
            case TargetAge.Relative relative -> (int) Math.round(current) + relative.years();
        };
    }
}
