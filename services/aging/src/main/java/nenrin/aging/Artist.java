package nenrin.aging;

import java.util.List;

/** Shows one face at other ages. */
sealed interface Artist permits ModelArtist, DrawnArtist {
    /** How old the face looks before anything is changed, years. */
    double apparentAge();

    /**
     * What makes the face look every age, in their order.
     *
     * @param own how old the person is taken to be, years
     * @param years wanted
     * @param strength how much of the change is made, 1 for all of it
     */
    List<Retouch> retouches(double own, List<Integer> years, double strength);

    /** The name that results give for what made them. */
    String model();

    /** Names its exact version. */
    String version();
}
