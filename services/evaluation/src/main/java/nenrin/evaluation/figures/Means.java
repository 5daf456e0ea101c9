package nenrin.evaluation.figures;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Means over lists; of an empty one there is none (NaN). */
final class Means {
    private Means() {}

    static <T> double of(List<T> all, ToDoubleFunction<T> figure) {
        return all.stream().mapToDouble(figure).average().orElse(Double.NaN);
    }

    /** Of ratios, where half and double are as far from 1. */
    static <T> double geometric(List<T> all, ToDoubleFunction<T> figure) {
        return Math.exp(of(all, one -> Math.log(figure.applyAsDouble(one))));
    }

    static <T> double share(List<T> all, Predicate<T> counts) {
        return of(all, one -> counts.test(one) ? 1 : 0);
    }
}
