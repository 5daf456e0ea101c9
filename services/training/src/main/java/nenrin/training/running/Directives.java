package nenrin.training.running;

/** Asked before every step. */
@FunctionalInterface
public interface Directives {
    /** What holds for this job now. */
    Directive of(String job);
}
