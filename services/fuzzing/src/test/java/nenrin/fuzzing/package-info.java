/**
 * Fuzz tests. As tests they run over their seeds alone, in seconds; with {@code JAZZER_FUZZ=1} Jazzer looks for inputs that end in anything
 * but an outcome, one test a process ({@code ./nenrin fuzz}).
 */
@org.jspecify.annotations.NullMarked
package nenrin.fuzzing;
