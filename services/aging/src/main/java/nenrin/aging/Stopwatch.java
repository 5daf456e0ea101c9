package nenrin.aging;

import java.util.function.Supplier;

/** Sees how long the stages of requests take. Any number of threads at a time. */
public interface Stopwatch {
    /** Does work, which belongs to a stage, on this thread. */
    <T> T time(Stage stage, Supplier<T> work);

    /** One that looks at nothing. */
    static Stopwatch none() {
        return new Stopwatch() {
            @Override
            public <T> T time(Stage stage, Supplier<T> work) {
                return work.get();
            }
        };
    }
}
