package nenrin.events;

import java.util.List;

/**
 * What a reader thinks of a face.
 *
 * @param reader which one
 * @param age years
 * @param femaleness 0 (surely male) to 1 (surely female)
 * @param ages how sure it is of the age: the ages that equal shares of what it holds possible have in their middles, ascending, years; at
 *     most 100, empty if it does not say. Of ten a tenth of what it holds possible lies around each.
 */
public record Opinion(String reader, double age, double femaleness, List<Double> ages) {
    private static final int MOST_AGES = 100;

    /** Refuses a femaleness out of 0 to 1 and too many ages; what is not there is empty. */
    public Opinion {
        Check.name("A reader's name", reader);
        Check.range("Femaleness", femaleness, 0, 1);
        ages = ages == null ? List.of() : List.copyOf(ages);
        Check.that(ages.size() <= MOST_AGES, "An opinion has at most " + MOST_AGES + " ages.");
    }
}
