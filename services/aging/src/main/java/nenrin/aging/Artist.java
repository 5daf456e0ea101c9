package nenrin.aging;

import java.util.List;
import java.util.stream.Stream;

/** Shows one face at other ages. */
sealed interface Artist permits ModelArtist, DrawnArtist {
    /** How old the face looks before anything is changed, years. */
    double apparentAge();

    /**
     * The face at every age, in their order; made one by one, as they are asked for.
     *
     * @param own how old the person is taken to be, years
     */
    Stream<Portrait> portraits(double own, TargetYears.Years years);

    /** The name that results give for what made them. */
    String model();

    /** Names its exact version. */
    String version();

    /** What keeps the results from being as good as others, as codes. */
    List<String> warnings();
}
